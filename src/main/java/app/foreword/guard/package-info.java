/** Reads a module before patients do: how hard it is to read, how far its claims go, what its questions give away. */
@NullMarked
package app.foreword.guard;

import org.jspecify.annotations.NullMarked;
