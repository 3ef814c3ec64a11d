/** What the team keeps of itself: pulses, and who answers for which requirement. */
@NullMarked
package rapport.team.model;

import org.jspecify.annotations.NullMarked;
