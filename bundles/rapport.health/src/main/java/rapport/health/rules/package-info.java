/** What facts say about health, and how it is reckoned. */
@NullMarked
package rapport.health.rules;

import org.jspecify.annotations.NullMarked;
