/** The program on the terminal: options, sub-commands, and the one sentence when it cannot start. */
@NullMarked
package rapport.launcher;

import org.jspecify.annotations.NullMarked;
