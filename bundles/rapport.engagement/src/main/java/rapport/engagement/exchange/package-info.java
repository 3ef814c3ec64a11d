/** Milestones, retrospectives and feedback in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.engagement.exchange;

import org.jspecify.annotations.NullMarked;
