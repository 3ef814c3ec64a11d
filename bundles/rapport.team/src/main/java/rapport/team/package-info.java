/** The team: our own colleagues, departments and internal customers. */
@NullMarked
package rapport.team;

import org.jspecify.annotations.NullMarked;
