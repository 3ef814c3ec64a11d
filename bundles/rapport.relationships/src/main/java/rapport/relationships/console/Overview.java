package rapport.relationships.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.tie.Tie;
import rapport.console.api.Body;
import rapport.console.api.Visit;

/**
 * A relationship as a row or a card shows it.
 *
 * @param owner null where nobody cares for it yet
 * @param warmth of the best tie that anyone of ours has to anyone there; empty where there is none
 * @param lastContact null where there was none
 * @param told what the columns of other bundles say, by their names
 */
record Overview(
        Relationship relationship,
        @Nullable PartyName party,
        @Nullable PartyName owner,
        OptionalDouble warmth,
        @Nullable Instant lastContact,
        Map<String, Body> told) {

    Overview {
        told = Map.copyOf(told);
    }

    /** A whole screen of them with what other bundles say of each. */
    static List<Overview> of(Parts parts, Visit visit, List<Relationship> relationships) {
        List<RelationshipId> ids = relationships.stream().map(Relationship::id).toList();
        Map<RelationshipId, Map<String, Body>> told = parts.columns.tell(visit, ids);
        return of(parts, visit.caller(), relationships).stream()
                .map(one -> one.with(told.getOrDefault(one.relationship().id(), Map.of())))
                .toList();
    }

    private Overview with(Map<String, Body> words) {
        return new Overview(relationship, party, owner, warmth, lastContact, words);
    }

    /** A whole screen of them, in four queries. */
    static List<Overview> of(Parts parts, Caller by, List<Relationship> relationships) {
        List<RelationshipId> ids = relationships.stream().map(Relationship::id).toList();
        Map<RelationshipId, Instant> contacts = parts.relationships.lastContacts(by, ids);
        Map<RelationshipId, List<PersonId>> people = parts.relationships.peopleOf(by, ids);
        Set<PersonId> everybody = new HashSet<>();
        people.values().forEach(everybody::addAll);
        Map<PersonId, Tie> ties = everybody.isEmpty() ? Map.of() : parts.ties.strongest(by, everybody);
        Map<PartyId, PartyName> names = names(parts, by, relationships);
        return relationships.stream()
                .map(one -> new Overview(
                        one,
                        names.get(one.party()),
                        one.owner() == null ? null : names.get(one.owner()),
                        strongest(people.getOrDefault(one.id(), List.of()), ties),
                        contacts.get(one.id()),
                        Map.of()))
                .toList();
    }

    /** Whether contact is expected at all. */
    boolean hasRhythm() {
        return relationship.cadenceDays() < Relationship.NO_CADENCE;
    }

    /** When the next contact is asked for; null where none is. */
    @Nullable
    Instant nextContact() {
        if (relationship.status() != Status.ACTIVE || !hasRhythm()) {
            return null;
        }
        Instant from = lastContact == null ? relationship.stageSince() : lastContact;
        return from.plus(Duration.ofDays(relationship.cadenceDays()));
    }

    boolean isOverdue(Instant now) {
        Instant next = nextContact();
        return next != null && next.isBefore(now);
    }

    private static OptionalDouble strongest(Collection<PersonId> people, Map<PersonId, Tie> ties) {
        return people.stream()
                .map(ties::get)
                .filter(Objects::nonNull)
                .mapToDouble(Tie::strength)
                .max();
    }

    private static Map<PartyId, PartyName> names(Parts parts, Caller by, List<Relationship> relationships) {
        Set<PartyId> parties = new HashSet<>();
        for (Relationship relationship : relationships) {
            parties.add(relationship.party());
            if (relationship.owner() != null) {
                parties.add(relationship.owner());
            }
        }
        return parts.directory.names(by, parties);
    }
}
