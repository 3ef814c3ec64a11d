/** Promise chains as JSON. */
@NullMarked
package rapport.promises.rest;

import org.jspecify.annotations.NullMarked;
