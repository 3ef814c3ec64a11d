/** Imports for programs. */
@NullMarked
package rapport.exchange.rest;

import org.jspecify.annotations.NullMarked;
