/** The exchange: imports that lose nothing and can be taken up again, and exports that can be read back. */
@NullMarked
package rapport.exchange;

import org.jspecify.annotations.NullMarked;
