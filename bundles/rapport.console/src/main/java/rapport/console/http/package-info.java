/** What goes over the wire beside the pages: cookies and the headers that keep a page to itself. */
@NullMarked
package rapport.console.http;

import org.jspecify.annotations.NullMarked;
