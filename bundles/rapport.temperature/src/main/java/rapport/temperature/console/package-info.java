/** The temperature on records, in a dialog of two keystrokes, and on pages of its own. */
@NullMarked
package rapport.temperature.console;

import org.jspecify.annotations.NullMarked;
