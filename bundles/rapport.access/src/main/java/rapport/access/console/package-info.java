/** Pages to set up, sign in, look after accounts, and read the journal. */
@NullMarked
package rapport.access.console;

import org.jspecify.annotations.NullMarked;
