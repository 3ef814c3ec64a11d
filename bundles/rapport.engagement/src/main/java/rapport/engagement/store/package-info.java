/** Milestones, retrospectives and feedback in SQL. */
@NullMarked
package rapport.engagement.store;

import org.jspecify.annotations.NullMarked;
