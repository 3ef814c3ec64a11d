/** Meetings as interviews: prepared before, told after; what was given and received. */
@NullMarked
package rapport.meetings;

import org.jspecify.annotations.NullMarked;
