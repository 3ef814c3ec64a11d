/** Ties and signals as they are kept: derived from the journal, read by index. */
@NullMarked
package rapport.insight.store;

import org.jspecify.annotations.NullMarked;
