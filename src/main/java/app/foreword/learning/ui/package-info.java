/** The screens of this feature; only the navigation class is public. */
@NullMarked
package app.foreword.learning.ui;

import org.jspecify.annotations.NullMarked;
