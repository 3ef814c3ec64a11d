/** Feature files: what an administrator can choose, read from JSON. */
@NullMarked
package rapport.launcher.feature;

import org.jspecify.annotations.NullMarked;
