package rapport.growth.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;

/** Finds in an entry of the journal which relationship it is about. */
final class JournalledRelationship {

    private JournalledRelationship() {}

    /** That of the record before and after; none where the entry is about something else. */
    static Collection<RelationshipId> inEntry(JournalEntry entry, String kind) {
        return entry.subject().kind().equals(kind)
                ? Stream.of(entry.was(), entry.is())
                        .filter(Objects::nonNull)
                        .map(JsonParser::parseString)
                        .map(record -> record.getAsJsonObject().get("relationship"))
                        .filter(Objects::nonNull)
                        .map(JsonElement::getAsString)
                        .map(UUID::fromString)
                        .map(RelationshipId::new)
                        .distinct()
                        .toList()
                : List.of();
    }
}
