/** Switches modules on and off and tells how they are. */
@NullMarked
package rapport.modules;

import org.jspecify.annotations.NullMarked;
