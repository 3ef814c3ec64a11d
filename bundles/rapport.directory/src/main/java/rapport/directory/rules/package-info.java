/** What a record of a person or an organization must be like, and when two of them are the same. */
@NullMarked
package rapport.directory.rules;

import org.jspecify.annotations.NullMarked;
