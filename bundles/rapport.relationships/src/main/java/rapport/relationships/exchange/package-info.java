/** Relationships, their steps, their stakeholders and promises in files: handed out, and taken in from elsewhere. */
@NullMarked
package rapport.relationships.exchange;

import org.jspecify.annotations.NullMarked;
