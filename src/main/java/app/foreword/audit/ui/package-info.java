/** Where admins look through the trail. */
@NullMarked
package app.foreword.audit.ui;

import org.jspecify.annotations.NullMarked;
