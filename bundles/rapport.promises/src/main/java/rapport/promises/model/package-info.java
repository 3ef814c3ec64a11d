/** Promises as they rest on one another. */
@NullMarked
package rapport.promises.model;

import org.jspecify.annotations.NullMarked;
