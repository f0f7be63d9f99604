/** What holds the screens together: layouts, error views, session expiry, help line, translations. */
@NullMarked
package app.foreword.shell;

import org.jspecify.annotations.NullMarked;
