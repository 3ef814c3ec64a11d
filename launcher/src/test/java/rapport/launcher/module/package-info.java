/** Modules brought in, changed and taken back in the assembled product, while people use it. */
@NullMarked
package rapport.launcher.module;

import org.jspecify.annotations.NullMarked;
