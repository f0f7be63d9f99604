/** The page on which staff see what a module teaches badly. */
@NullMarked
package app.foreword.insight.ui;

import org.jspecify.annotations.NullMarked;
