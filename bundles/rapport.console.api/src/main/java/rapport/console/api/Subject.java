package rapport.console.api;

import java.util.UUID;
import rapport.api.id.Id;

/** Whose record is shown. */
public record Subject(Kind kind, UUID id) {

    public static Subject person(Id id) {
        return new Subject(Kind.PERSON, id.value());
    }

    public static Subject organization(Id id) {
        return new Subject(Kind.ORGANIZATION, id.value());
    }

    public static Subject relationship(Id id) {
        return new Subject(Kind.RELATIONSHIP, id.value());
    }

    /** The kinds of records that have a page of their own. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        RELATIONSHIP
    }
}
