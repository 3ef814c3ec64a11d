/** What the API bundles promise, compared with what they promised at the last release. */
@NullMarked
package rapport.launcher.baseline;

import org.jspecify.annotations.NullMarked;
