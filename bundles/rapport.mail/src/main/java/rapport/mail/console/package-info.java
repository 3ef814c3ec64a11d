/** The outbox, a test mail, and the page by which people say no more. */
@NullMarked
package rapport.mail.console;

import org.jspecify.annotations.NullMarked;
