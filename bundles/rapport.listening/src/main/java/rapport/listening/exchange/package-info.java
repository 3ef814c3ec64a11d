/** Concerns in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.listening.exchange;

import org.jspecify.annotations.NullMarked;
