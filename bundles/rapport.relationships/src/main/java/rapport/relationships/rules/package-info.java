/** What makes a relationship, an interaction or a promise plausible. */
@NullMarked
package rapport.relationships.rules;

import org.jspecify.annotations.NullMarked;
