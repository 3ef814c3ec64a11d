package rapport.relationships.store;

import static rapport.relationships.store.RelationshipTable.ID;
import static rapport.relationships.store.RelationshipTable.LIVE;
import static rapport.relationships.store.RelationshipTable.PARTY;
import static rapport.relationships.store.RelationshipTable.RELATIONSHIP;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.journal.JournalEntry;
import rapport.api.party.Directory;
import rapport.store.api.Database;
import rapport.store.api.Projection;
import rapport.store.api.Session;
import rapport.store.api.Wanted;

/**
 * Looks again at the last contact of relationships whose people came or went: positions are the directory's to change, and
 * somebody who is known for years may only now be known to work there.
 */
@Component
public final class LastContactProjection implements Projection {

    private final LastContact lastContact;

    /** The directory is asked for so that its tables are there before they are read. */
    @Activate
    public LastContactProjection(@Reference Database database, @Reference Directory directory, @Reference Clock clock) {
        database.open(SqlRelationships.SCHEMA);
        this.lastContact = new LastContact(clock);
    }

    @Override
    public String name() {
        return "last-contact";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(Session session, List<JournalEntry> entries) {
        Set<UUID> organizations = new HashSet<>();
        entries.forEach(entry -> organizations.addAll(organizations(entry)));
        if (!organizations.isEmpty()) {
            lookAgain(
                    session,
                    session.sql()
                            .select(ID)
                            .from(RELATIONSHIP)
                            .where(Wanted.among(PARTY, organizations.toArray(UUID[]::new)), LIVE.isTrue())
                            .fetch(ID));
        }
    }

    @Override
    public void rebuild(Session session, long position) {
        lookAgain(
                session,
                session.sql().select(ID).from(RELATIONSHIP).where(LIVE.isTrue()).fetch(ID));
    }

    private void lookAgain(Session session, List<UUID> relationships) {
        relationships.stream().sorted().forEach(relationship -> lastContact.lookAgain(session.sql(), relationship));
    }

    /** The organizations at which a position began, ended or changed. */
    private static Set<UUID> organizations(JournalEntry entry) {
        Set<UUID> organizations = new HashSet<>();
        if (entry.subject().kind().equals("position")) {
            positions(entry.was()).forEach(position -> add(position, organizations));
            positions(entry.is()).forEach(position -> add(position, organizations));
        } else if (entry.subject().kind().equals("person")) {
            JsonArray before = positionsOf(entry.was());
            JsonArray after = positionsOf(entry.is());
            if (!before.equals(after)) {
                before.forEach(position -> add(position, organizations));
                after.forEach(position -> add(position, organizations));
            }
        }
        return organizations;
    }

    private static List<JsonElement> positions(@Nullable String record) {
        return record == null ? List.of() : List.of(JsonParser.parseString(record));
    }

    private static JsonArray positionsOf(@Nullable String person) {
        JsonElement positions = person == null
                ? null
                : JsonParser.parseString(person).getAsJsonObject().get("positions");
        return positions instanceof JsonArray array ? array : new JsonArray();
    }

    private static void add(JsonElement position, Set<UUID> organizations) {
        JsonElement organization = position instanceof JsonObject object ? object.get("organization") : null;
        if (organization != null) {
            organizations.add(UUID.fromString(organization.getAsString()));
        }
    }
}
