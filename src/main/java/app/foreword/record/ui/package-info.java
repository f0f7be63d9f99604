/** The addresses under which files are fetched. */
@NullMarked
package app.foreword.record.ui;

import org.jspecify.annotations.NullMarked;
