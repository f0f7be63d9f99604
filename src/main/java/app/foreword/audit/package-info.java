/** Who did what when, and to whom: one append-only row for each view, change, export and sign-in. */
@NullMarked
package app.foreword.audit;

import org.jspecify.annotations.NullMarked;
