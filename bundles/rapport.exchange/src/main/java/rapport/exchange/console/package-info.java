/** The import page: a walk in steps that never loses work. */
@NullMarked
package rapport.exchange.console;

import org.jspecify.annotations.NullMarked;
