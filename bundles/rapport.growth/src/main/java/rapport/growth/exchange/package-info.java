/** Growth, asks and approaches in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.growth.exchange;

import org.jspecify.annotations.NullMarked;
