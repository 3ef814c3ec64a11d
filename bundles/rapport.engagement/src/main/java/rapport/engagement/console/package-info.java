/** Milestones, retrospectives and feedback on pages and records. */
@NullMarked
package rapport.engagement.console;

import org.jspecify.annotations.NullMarked;
