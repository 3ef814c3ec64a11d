package rapport.search.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.party.Organization;
import rapport.api.party.PartyId;
import rapport.api.party.Person;
import rapport.api.relationship.Relationship;
import rapport.search.model.IndexedParty;

/** What a few entries of the journal change in the index, each party once. */
final class IndexChanges {

    private final Function<PartyId, Optional<IndexedParty>> known;
    private final Map<PartyId, IndexedParty> changed = new HashMap<>();

    IndexChanges(Function<PartyId, Optional<IndexedParty>> known) {
        this.known = known;
    }

    Collection<IndexedParty> changed() {
        return changed.values();
    }

    /** Adds what one entry tells to what the others told. */
    void takeIn(JournalEntry entry) {
        // What was removed is told by what it was.
        boolean removed = entry.is() == null;
        String json = removed ? entry.was() : entry.is();
        if (json == null) {
            // What is forgotten for good left the index when it was deleted.
            return;
        }
        switch (entry.subject().kind()) {
            case "person" -> {
                Person person = RecordsJson.gson().fromJson(json, Person.class);
                boolean gone = removed || person.deleted();
                change(person.id(), party -> gone ? nameless(party) : party.as(person));
            }
            case "organization" -> {
                Organization organization = RecordsJson.gson().fromJson(json, Organization.class);
                boolean gone = removed || organization.deleted();
                change(organization.id(), party -> gone ? nameless(party) : party.as(organization));
            }
            case "relationship" -> takeInRelationship(entry.event(), json, removed);
            default -> {
                // Nothing else can be found by name.
            }
        }
    }

    /** Steps and stakeholders are told of a relationship too; only its own record says whose it is. */
    private void takeInRelationship(String event, String json, boolean removed) {
        if (!event.startsWith("Relationship")) {
            return;
        }
        Relationship relationship = RecordsJson.gson().fromJson(json, Relationship.class);
        String id = relationship.id().value().toString();
        boolean gone = removed || relationship.status() == Relationship.Status.ENDED;
        change(
                relationship.party(),
                party -> gone ? party.withoutRelationship(id) : party.withRelationship(id, relationship.level()));
    }

    /** What is deleted keeps its relationships for the day it is restored, but is not found. */
    private static IndexedParty nameless(IndexedParty party) {
        return new IndexedParty(party.party(), "", "", "", party.relationships());
    }

    private void change(PartyId id, Function<IndexedParty, IndexedParty> change) {
        IndexedParty before =
                changed.computeIfAbsent(id, party -> known.apply(party).orElseGet(() -> IndexedParty.unknown(party)));
        changed.put(id, change.apply(before));
    }
}
