/** Who may call what: the marks that every service method carries, and who is signed in now. */
@NullMarked
package app.foreword.rights;

import org.jspecify.annotations.NullMarked;
