/** What every room asks of text that a person typed. */
@NullMarked
package app.foreword.text;

import org.jspecify.annotations.NullMarked;
