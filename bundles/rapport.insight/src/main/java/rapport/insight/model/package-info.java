/** What joins two people, as numbers. */
@NullMarked
package rapport.insight.model;

import org.jspecify.annotations.NullMarked;
