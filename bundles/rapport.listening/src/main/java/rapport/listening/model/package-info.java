/** What happens to a concern. */
@NullMarked
package rapport.listening.model;

import org.jspecify.annotations.NullMarked;
