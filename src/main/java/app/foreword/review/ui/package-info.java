/** The screens of this feature; only the navigation class is public. */
@NullMarked
package app.foreword.review.ui;

import org.jspecify.annotations.NullMarked;
