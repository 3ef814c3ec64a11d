/** Components of modules that are broken, each in a way of its own. */
@NullMarked
package rapport.launcher.module.broken;

import org.jspecify.annotations.NullMarked;
