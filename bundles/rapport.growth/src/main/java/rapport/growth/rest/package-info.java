/** Growth, approaches and asks as JSON. */
@NullMarked
package rapport.growth.rest;

import org.jspecify.annotations.NullMarked;
