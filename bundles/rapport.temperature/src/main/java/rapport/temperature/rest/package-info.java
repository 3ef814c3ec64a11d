/** Readings for integrators. */
@NullMarked
package rapport.temperature.rest;

import org.jspecify.annotations.NullMarked;
