/** The Lucene index and the projection that keeps it. */
@NullMarked
package rapport.search.store;

import org.jspecify.annotations.NullMarked;
