package rapport.temperature.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.journal.JournalEntry;
import rapport.api.reading.Reading;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Gives rules the newest readings of relationships, without telling them who guessed. */
@Component(service = FactSource.class)
public final class ReadingFacts implements FactSource<Reading> {

    private static final int OF_EACH = 100;

    private final Store store;

    @Activate
    public ReadingFacts(@Reference Database database) {
        this.store = database.open(SqlReadings.SCHEMA);
    }

    @Override
    public Class<Reading> kind() {
        return Reading.class;
    }

    @Override
    public Map<RelationshipId, List<Reading>> of(Collection<RelationshipId> relationships, Instant now) {
        List<UUID> wanted = relationships.stream().map(RelationshipId::value).toList();
        Map<RelationshipId, List<Reading>> found = new HashMap<>();
        store.<List<Kept>>read(session ->
                        ReadingLists.newest(session.sql(), wanted, OF_EACH).fetch(ReadingRows::read))
                .forEach(kept -> found.computeIfAbsent(kept.reading().relationship(), none -> new ArrayList<>())
                        .add(Reshaped.unnamed(kept.reading())));
        return found;
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return entry.subject().kind().equals(SqlReadings.KIND)
                ? Stream.of(relationship(entry.was()), relationship(entry.is()))
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static @Nullable RelationshipId relationship(@Nullable String reading) {
        if (reading == null) {
            return null;
        }
        JsonElement named = JsonParser.parseString(reading).getAsJsonObject().get("relationship");
        return named == null ? null : new RelationshipId(UUID.fromString(Objects.requireNonNull(named.getAsString())));
    }
}
