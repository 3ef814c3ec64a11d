package rapport.console.api;

import java.util.UUID;

/**
 * A match.
 *
 * @param kind what it is
 * @param id of the record
 * @param name as people call it
 * @param detail what tells it from others of the same name, such as title and organization
 * @param path where its page is
 */
public record Found(Kind kind, UUID id, String name, String detail, String path) {

    /** What can be found. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        RELATIONSHIP,
        INTERACTION,
        NOTE
    }
}
