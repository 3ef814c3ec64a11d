package rapport.insight.store;

import static org.jooq.impl.DSL.select;
import static rapport.insight.store.HouseTables.POSITION;
import static rapport.insight.store.HouseTables.POSITION_ORGANIZATION;
import static rapport.insight.store.HouseTables.POSITION_PERSON;
import static rapport.insight.store.HouseTables.RELATIONSHIP;
import static rapport.insight.store.HouseTables.RELATIONSHIP_ID;
import static rapport.insight.store.HouseTables.RELATIONSHIP_LIVE;
import static rapport.insight.store.HouseTables.RELATIONSHIP_PARTY;
import static rapport.insight.store.HouseTables.STAKEHOLDER;
import static rapport.insight.store.HouseTables.STAKEHOLDER_IN;
import static rapport.insight.store.HouseTables.STAKEHOLDER_PERSON;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Participant;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Wanted;

/** Collects which relationships a batch of the journal touches, each once however often it is touched. */
final class Touched {

    private final Set<UUID> relationships = new HashSet<>();
    private final Set<UUID> parties = new HashSet<>();
    private final Set<UUID> owners = new HashSet<>();

    /** An interaction happened, or is otherwise. */
    void by(@Nullable Interaction interaction) {
        if (interaction != null) {
            interaction.participants().stream().map(Participant::person).forEach(person -> parties.add(person.value()));
        }
    }

    /** Any other change. */
    void by(JournalEntry entry) {
        switch (entry.subject().kind()) {
            case "relationship" -> relationships.add(entry.subject().id());
            case "commitment", "signal" -> {
                addReferred(entry.was());
                addReferred(entry.is());
            }
            case "account" -> {
                // Who can sign in from now on, or no more, is addressed otherwise.
                addOwner(entry.was());
                addOwner(entry.is());
            }
            case "position" -> {
                addHolder(entry.was());
                addHolder(entry.is());
            }
            case "person", "organization" -> {
                // Who has just been added is nobody's contact yet.
                if (entry.was() != null || entry.event().endsWith("Restored")) {
                    parties.add(entry.subject().id());
                }
            }
            default -> {
                // Notes and the rest change no fact that a rule sees.
            }
        }
    }

    /** What others know of them changed. */
    void by(Collection<RelationshipId> changed) {
        changed.forEach(id -> relationships.add(id.value()));
    }

    /** What others know of these people changed. */
    void byPeople(Collection<PersonId> changed) {
        changed.forEach(person -> parties.add(person.value()));
    }

    private void addReferred(@Nullable String commitment) {
        UUID id = member(commitment, "relationship");
        if (id != null) {
            relationships.add(id);
        }
    }

    private void addOwner(@Nullable String account) {
        UUID id = member(account, "person");
        if (id != null) {
            owners.add(id);
        }
    }

    private void addHolder(@Nullable String position) {
        UUID id = member(position, "person");
        if (id != null) {
            parties.add(id);
        }
    }

    private static @Nullable UUID member(@Nullable String json, String name) {
        if (json == null) {
            return null;
        }
        JsonElement element = JsonParser.parseString(json);
        JsonObject record = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
        return record.has(name) ? UUID.fromString(record.get(name).getAsString()) : null;
    }

    /** Those named, and those that the people's contact touches; past and future positions count, since they change too. */
    Collection<UUID> relationships(DSLContext sql) {
        if (!parties.isEmpty()) {
            UUID[] ids = parties.toArray(UUID[]::new);
            relationships.addAll(sql.select(RELATIONSHIP_ID)
                    .from(Wanted.ids(ids))
                    .leftJoin(RELATIONSHIP)
                    .on(RELATIONSHIP_PARTY.eq(Wanted.ID))
                    .where(RELATIONSHIP_LIVE.isTrue())
                    .union(select(STAKEHOLDER_IN)
                            .from(Wanted.ids(ids))
                            .leftJoin(STAKEHOLDER)
                            .on(STAKEHOLDER_PERSON.eq(Wanted.ID))
                            .where(STAKEHOLDER_IN.isNotNull()))
                    .union(select(RELATIONSHIP_ID)
                            .from(Wanted.ids(ids))
                            .leftJoin(POSITION)
                            .on(POSITION_PERSON.eq(Wanted.ID))
                            .leftJoin(RELATIONSHIP)
                            .on(RELATIONSHIP_PARTY.eq(POSITION_ORGANIZATION))
                            .where(RELATIONSHIP_LIVE.isTrue()))
                    .fetch(RELATIONSHIP_ID));
        }
        if (!owners.isEmpty()) {
            relationships.addAll(sql.select(RELATIONSHIP_ID)
                    .from(RELATIONSHIP)
                    .where(HouseTables.RELATIONSHIP_OWNER.in(owners), RELATIONSHIP_LIVE.isTrue())
                    .fetch(RELATIONSHIP_ID));
        }
        return relationships;
    }
}
