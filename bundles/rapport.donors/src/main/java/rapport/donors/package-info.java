/** Donors: those who give, and want to know what became of it. */
@NullMarked
package rapport.donors;

import org.jspecify.annotations.NullMarked;
