/** Modules as files: read, check, publish; and the immutable model that everyone else uses. */
@NullMarked
package app.foreword.content;

import org.jspecify.annotations.NullMarked;
