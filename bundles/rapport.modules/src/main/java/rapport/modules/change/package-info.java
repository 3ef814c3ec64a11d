/** Changes modules while people work: planned, tried, and returned from where it does not go well. */
@NullMarked
package rapport.modules.change;

import org.jspecify.annotations.NullMarked;
