/** Lists, boards, records and the capture box of every level. */
@NullMarked
package rapport.relationships.console;

import org.jspecify.annotations.NullMarked;
