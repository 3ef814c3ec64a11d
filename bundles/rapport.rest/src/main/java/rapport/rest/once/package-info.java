/** Requests that are carried out once, however often they are sent. */
@NullMarked
package rapport.rest.once;

import org.jspecify.annotations.NullMarked;
