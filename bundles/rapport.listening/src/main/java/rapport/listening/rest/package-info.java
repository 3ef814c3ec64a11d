/** Concerns as JSON. */
@NullMarked
package rapport.listening.rest;

import org.jspecify.annotations.NullMarked;
