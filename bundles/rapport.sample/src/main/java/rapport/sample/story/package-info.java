/** What the sample company went through with those outside: told line by line in a file, and played as it happened. */
@NullMarked
package rapport.sample.story;

import org.jspecify.annotations.NullMarked;
