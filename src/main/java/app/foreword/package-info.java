/** Foreword: patient education that ends in a conversation. */
@NullMarked
package app.foreword;

import org.jspecify.annotations.NullMarked;
