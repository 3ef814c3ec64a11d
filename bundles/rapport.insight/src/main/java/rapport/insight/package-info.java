/** Ties, signals and Today: what the records say without anybody asking. */
@NullMarked
package rapport.insight;

import org.jspecify.annotations.NullMarked;
