/** Patients, their enrolments, and the links that lead to them. */
@NullMarked
package app.foreword.enrolment;

import org.jspecify.annotations.NullMarked;
