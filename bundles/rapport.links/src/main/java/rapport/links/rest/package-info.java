/** Private links for programs. */
@NullMarked
package rapport.links.rest;

import org.jspecify.annotations.NullMarked;
