/** How relationships do in eight dimensions, each point of it traced to a fact. */
@NullMarked
package rapport.health;

import org.jspecify.annotations.NullMarked;
