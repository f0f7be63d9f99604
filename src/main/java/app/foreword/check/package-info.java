/** The tool for content authors: examines packs without starting the application. */
@NullMarked
package app.foreword.check;

import org.jspecify.annotations.NullMarked;
