/** Runs from the work tree, and takes in what is rebuilt there. */
@NullMarked
package rapport.launcher.dev;

import org.jspecify.annotations.NullMarked;
