/** H2 in the data folder or PostgreSQL, with the journal and the projections that follow it. */
@NullMarked
package rapport.store;

import org.jspecify.annotations.NullMarked;
