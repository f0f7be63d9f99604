/** What leaves the house: a patient's own copy on paper and as PDF, and tables for staff. */
@NullMarked
package app.foreword.record;

import org.jspecify.annotations.NullMarked;
