/** Accounts, sessions, tokens: who may come in, and as whom. */
@NullMarked
package rapport.access;

import org.jspecify.annotations.NullMarked;
