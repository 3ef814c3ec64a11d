/** The framework, and the features that run in it. */
@NullMarked
package rapport.launcher.runtime;

import org.jspecify.annotations.NullMarked;
