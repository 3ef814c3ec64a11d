/** Talking to a running product from another terminal. */
@NullMarked
package rapport.launcher.control;

import org.jspecify.annotations.NullMarked;
