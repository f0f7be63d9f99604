/** The packaged application in a real browser, from the set-up link to the sign-off. */
@NullMarked
package app.foreword.journey;

import org.jspecify.annotations.NullMarked;
