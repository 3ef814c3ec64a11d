/** Mail for programs. */
@NullMarked
package rapport.mail.rest;

import org.jspecify.annotations.NullMarked;
