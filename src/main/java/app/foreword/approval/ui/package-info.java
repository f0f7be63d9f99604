/** The modules as staff see them: what is approved, the report, the evidence. */
@NullMarked
package app.foreword.approval.ui;

import org.jspecify.annotations.NullMarked;
