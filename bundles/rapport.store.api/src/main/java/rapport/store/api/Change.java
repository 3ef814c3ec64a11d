package rapport.store.api;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.journal.Subject;

/**
 * One entry for the journal: what happened to which record.
 *
 * @param event what happened, as a past-tense name: {@code PersonRenamed}
 * @param was the record before, as an API record or as JSON text; null where there was none
 * @param is the record after, as an API record or as JSON text; null where there is none any more
 */
public record Change(
        Subject subject,
        String event,
        @Nullable Object was,
        @Nullable Object is) {

    public Change {
        Objects.requireNonNull(subject, "subject");
        if (event.isBlank()) {
            throw new IllegalArgumentException("a change needs the name of an event, for " + subject);
        }
    }

    /** Something new. */
    public static Change added(String kind, Id subject, String event, Object is) {
        return new Change(Subject.of(kind, subject), event, null, is);
    }

    /** Something that is now otherwise. */
    public static Change changed(String kind, Id subject, String event, Object was, Object is) {
        return new Change(Subject.of(kind, subject), event, was, is);
    }

    /** Something that is no more. */
    public static Change removed(String kind, Id subject, String event, Object was) {
        return new Change(Subject.of(kind, subject), event, was, null);
    }

    /** Records that are gone for good; nothing is kept of what they were. */
    public static List<Change> purged(String kind, Collection<UUID> ids, String event) {
        return ids.stream()
                .map(id -> new Change(new Subject(kind, id), event, null, null))
                .toList();
    }
}
