/** Today, and what records say of ties and signals. */
@NullMarked
package rapport.insight.console;

import org.jspecify.annotations.NullMarked;
