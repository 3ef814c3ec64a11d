/** Private links: a question to one person, answered without an account, on a page that works on a phone. */
@NullMarked
package rapport.links;

import org.jspecify.annotations.NullMarked;
