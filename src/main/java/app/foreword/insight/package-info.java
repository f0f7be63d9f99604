/** What the module teaches badly: how far patients get, which ideas do not land, which questions to look at. */
@NullMarked
package app.foreword.insight;

import org.jspecify.annotations.NullMarked;
