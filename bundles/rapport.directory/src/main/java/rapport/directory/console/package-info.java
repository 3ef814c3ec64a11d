/** The pages of people and organizations. */
@NullMarked
package rapport.directory.console;

import org.jspecify.annotations.NullMarked;
