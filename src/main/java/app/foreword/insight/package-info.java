/** What the module teaches badly: how many got how far, which ideas and questions did not land, and how sure that is. */
@NullMarked
package app.foreword.insight;

import org.jspecify.annotations.NullMarked;
