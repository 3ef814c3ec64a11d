/** What answers add up to. */
@NullMarked
package rapport.temperature.model;

import org.jspecify.annotations.NullMarked;
