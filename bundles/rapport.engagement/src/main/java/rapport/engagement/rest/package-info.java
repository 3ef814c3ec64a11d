/** Milestones, retrospectives and feedback as JSON. */
@NullMarked
package rapport.engagement.rest;

import org.jspecify.annotations.NullMarked;
