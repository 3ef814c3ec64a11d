package rapport.api.signal;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;

/** Which relationship an entry of the journal is about, as the field {@code relationship} of its record says. */
public final class JournalledRelationship {

    private JournalledRelationship() {}

    /** Those of the record before and after, where the entry is about records of that kind; otherwise none. */
    public static Collection<RelationshipId> in(JournalEntry entry, String kind) {
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
