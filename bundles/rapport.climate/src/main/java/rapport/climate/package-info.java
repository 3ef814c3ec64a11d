/** What goes wrong and how it is repaired; whether a relationship thrives, is healthy, strained or toxic. */
@NullMarked
package rapport.climate;

import org.jspecify.annotations.NullMarked;
