/** Steps of the database that SQL alone cannot make; Flyway finds them here. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
