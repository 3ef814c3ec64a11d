/** Ties and Today for programs. */
@NullMarked
package rapport.insight.rest;

import org.jspecify.annotations.NullMarked;
