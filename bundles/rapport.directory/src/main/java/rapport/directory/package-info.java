/** People and organizations, each once: who they are, how to reach them, and what they are to one another. */
@NullMarked
package rapport.directory;

import org.jspecify.annotations.NullMarked;
