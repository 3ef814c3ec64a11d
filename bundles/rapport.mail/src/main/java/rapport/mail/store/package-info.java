/** The outbox and who wants no more surveys, in SQL. */
@NullMarked
package rapport.mail.store;

import org.jspecify.annotations.NullMarked;
