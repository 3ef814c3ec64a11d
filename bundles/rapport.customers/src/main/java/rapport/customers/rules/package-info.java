/** What asks for attention in a relationship with a customer. */
@NullMarked
package rapport.customers.rules;

import org.jspecify.annotations.NullMarked;
