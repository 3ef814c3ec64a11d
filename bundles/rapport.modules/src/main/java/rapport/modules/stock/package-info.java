/** Keeps the versions of modules that were let in, whether they run or not. */
@NullMarked
package rapport.modules.stock;

import org.jspecify.annotations.NullMarked;
