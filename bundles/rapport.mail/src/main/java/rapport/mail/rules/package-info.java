/** What holds for mail and for those who want none, without database, network and screens. */
@NullMarked
package rapport.mail.rules;

import org.jspecify.annotations.NullMarked;
