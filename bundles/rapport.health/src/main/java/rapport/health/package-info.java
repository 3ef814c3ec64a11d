/** How a relationship does in eight dimensions, traced to the facts; the portfolio at a glance. */
@NullMarked
package rapport.health;

import org.jspecify.annotations.NullMarked;
