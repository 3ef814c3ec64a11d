/** What we owe those who gave. */
@NullMarked
package rapport.donors.rules;

import org.jspecify.annotations.NullMarked;
