/** The modules page and the settings. */
@NullMarked
package rapport.modules.console;

import org.jspecify.annotations.NullMarked;
