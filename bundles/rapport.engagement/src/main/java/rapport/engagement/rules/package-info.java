/** Milestones, retrospectives and feedback as plausible records. */
@NullMarked
package rapport.engagement.rules;

import org.jspecify.annotations.NullMarked;
