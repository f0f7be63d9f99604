/** Forms of plain HTML: light, and known to every assistive technology. */
@NullMarked
package app.foreword.shell.form;

import org.jspecify.annotations.NullMarked;
