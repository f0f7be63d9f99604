/** The sample clinic: invented patients who answer through the real answer path. */
@NullMarked
package app.foreword.demo;

import org.jspecify.annotations.NullMarked;
