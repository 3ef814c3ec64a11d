package rapport.api.search;

import java.util.Objects;
import java.util.UUID;
import rapport.api.relationship.RelationshipId;

/**
 * A record that is found by its words.
 *
 * @param relationship whose level decides who may find it
 * @param title the line that stands for it in a list of results
 * @param words everything by which it may be found
 * @param path the page on which it stands
 */
public record Findable(UUID id, RelationshipId relationship, String title, String words, String path) {

    public Findable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(path, "path");
    }
}
