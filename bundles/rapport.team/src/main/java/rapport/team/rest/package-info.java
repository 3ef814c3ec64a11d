/** The team for programs. */
@NullMarked
package rapport.team.rest;

import org.jspecify.annotations.NullMarked;
