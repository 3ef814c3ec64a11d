/** Health and the portfolio on screens. */
@NullMarked
package rapport.health.console;

import org.jspecify.annotations.NullMarked;
