/** How it feels to work with us: readings, our own guesses, and surveys. */
@NullMarked
package rapport.temperature;

import org.jspecify.annotations.NullMarked;
