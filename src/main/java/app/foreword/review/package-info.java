/** What staff do with the results: worklist, talk list, notes, sign-off, waive. */
@NullMarked
package app.foreword.review;

import org.jspecify.annotations.NullMarked;
