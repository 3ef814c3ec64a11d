/** Pages of the promise chain. */
@NullMarked
package rapport.promises.console;

import org.jspecify.annotations.NullMarked;
