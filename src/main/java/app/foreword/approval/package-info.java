/** Which modules may reach patients: what a clinician looked at, approved and took back. */
@NullMarked
package app.foreword.approval;

import org.jspecify.annotations.NullMarked;
