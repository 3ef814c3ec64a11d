/** Relationships, interactions and promises as JSON. */
@NullMarked
package rapport.relationships.rest;

import org.jspecify.annotations.NullMarked;
