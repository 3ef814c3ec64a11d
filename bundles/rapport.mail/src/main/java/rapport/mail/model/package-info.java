/** The mail server that an administrator named, and what is handed to it. */
@NullMarked
package rapport.mail.model;

import org.jspecify.annotations.NullMarked;
