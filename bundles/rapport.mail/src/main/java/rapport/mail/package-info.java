/** Sends mail where a mail server is configured, and lets people unsubscribe. */
@NullMarked
package rapport.mail;

import org.jspecify.annotations.NullMarked;
