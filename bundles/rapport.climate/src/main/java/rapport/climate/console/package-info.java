/** Incidents and climates in the console. */
@NullMarked
package rapport.climate.console;

import org.jspecify.annotations.NullMarked;
