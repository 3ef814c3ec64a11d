/** What asks for attention among ourselves. */
@NullMarked
package rapport.team.rules;

import org.jspecify.annotations.NullMarked;
