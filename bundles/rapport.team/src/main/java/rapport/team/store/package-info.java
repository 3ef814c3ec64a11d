/** The team's own tables: what was answered lies apart from who has answered. */
@NullMarked
package rapport.team.store;

import org.jspecify.annotations.NullMarked;
