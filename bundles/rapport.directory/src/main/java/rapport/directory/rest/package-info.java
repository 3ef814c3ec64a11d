/** People, organizations and positions as JSON. */
@NullMarked
package rapport.directory.rest;

import org.jspecify.annotations.NullMarked;
