/** The gateway of the HTTP API: signs in, routes to resources, and says what went wrong. */
@NullMarked
package rapport.rest;

import org.jspecify.annotations.NullMarked;
