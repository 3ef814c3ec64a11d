/** What is told of modules, in each language. */
@NullMarked
package rapport.modules.words;

import org.jspecify.annotations.NullMarked;
