/** Incidents and climates for programs. */
@NullMarked
package rapport.climate.rest;

import org.jspecify.annotations.NullMarked;
