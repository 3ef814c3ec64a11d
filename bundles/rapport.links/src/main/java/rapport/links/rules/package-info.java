/** What holds for secrets and for those who guess them, without database and screens. */
@NullMarked
package rapport.links.rules;

import org.jspecify.annotations.NullMarked;
