/** What asks for attention in a relationship with a supplier. */
@NullMarked
package rapport.suppliers.rules;

import org.jspecify.annotations.NullMarked;
