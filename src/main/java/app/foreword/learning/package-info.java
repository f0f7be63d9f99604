/** What comes next for a patient, the answers, and how an outcome is reached. The heart is pure. */
@NullMarked
package app.foreword.learning;

import org.jspecify.annotations.NullMarked;
