/** What is done when memory is short because a module keeps ever more. */
@NullMarked
package rapport.modules.memory;

import org.jspecify.annotations.NullMarked;
