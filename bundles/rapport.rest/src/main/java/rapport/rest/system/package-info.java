/** What machines ask of the whole product: is it well, and what does it do. */
@NullMarked
package rapport.rest.system;

import org.jspecify.annotations.NullMarked;
