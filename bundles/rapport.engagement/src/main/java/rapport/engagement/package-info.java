/** Working together: milestones, retrospectives, and what became of feedback. */
@NullMarked
package rapport.engagement;

import org.jspecify.annotations.NullMarked;
