/** Writes the project of a new level, for those who write levels. */
@NullMarked
package rapport.launcher.newlevel;

import org.jspecify.annotations.NullMarked;
