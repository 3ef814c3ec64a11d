/** What the core notices in every relationship, whatever its level. */
@NullMarked
package rapport.insight.rules;

import org.jspecify.annotations.NullMarked;
