/** The closing statement: what they told us, what we understood and did, and how it felt to them; on a page and as a PDF. */
@NullMarked
package rapport.listening.statement;

import org.jspecify.annotations.NullMarked;
