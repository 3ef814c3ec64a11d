/** Incidents and climates in the database. */
@NullMarked
package rapport.climate.store;

import org.jspecify.annotations.NullMarked;
