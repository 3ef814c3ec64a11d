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
 * @param icon the name of an icon that stands for its kind; people show their faces instead
 */
public record Found(Kind kind, UUID id, String name, String detail, String path, String icon) {

    /** A match with the usual icon of its kind. */
    public Found(Kind kind, UUID id, String name, String detail, String path) {
        this(kind, id, name, detail, path, kind.icon);
    }

    /** What can be found. */
    public enum Kind {
        PERSON("user"),
        ORGANIZATION("building-2"),
        RELATIONSHIP("handshake"),
        /** Anything else that is found by its words, such as a concern. */
        RECORD("notebook-text"),
        /** What somebody promised and is open, found by its words, by whose it is, and by the relationship that it belongs to. */
        COMMITMENT("handshake");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }
    }
}
