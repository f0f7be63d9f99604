/** Who is who: staff accounts and invitations, patient sign-in, and the security set-up. */
@NullMarked
package app.foreword.access;

import org.jspecify.annotations.NullMarked;
