/** Health for programs. */
@NullMarked
package rapport.health.rest;

import org.jspecify.annotations.NullMarked;
