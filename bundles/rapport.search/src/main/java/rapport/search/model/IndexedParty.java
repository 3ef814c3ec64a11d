package rapport.search.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.PartyId;
import rapport.api.party.Person;
import rapport.api.party.Position;

/**
 * A party as the index keeps it: enough to find it, to name it, and to lead to its relationships.
 *
 * @param party who
 * @param name as shown; empty while only a relationship with it has been heard of
 * @param detail what tells it from others of the same name: a person's mail, an organization's domain
 * @param words everything by which it may be found
 * @param relationships its relationships that have not ended: level by relationship id
 */
public record IndexedParty(PartyId party, String name, String detail, String words, Map<String, String> relationships) {

    public IndexedParty {
        Objects.requireNonNull(party, "party");
        relationships = Map.copyOf(relationships);
    }

    /** Nothing known but that it exists. */
    public static IndexedParty unknown(PartyId party) {
        return new IndexedParty(party, "", "", "", Map.of());
    }

    /** The same relationships under what the person's record says now. */
    public IndexedParty as(Person person) {
        StringBuilder found = new StringBuilder(person.displayName());
        if (person.nickname() != null) {
            found.append(' ').append(person.nickname());
        }
        person.contactPoints().stream()
                .filter(point -> point.kind() != ContactPoint.Kind.ADDRESS)
                .forEach(point -> found.append(' ').append(point.value()));
        person.positions().stream()
                .map(Position::title)
                .filter(Objects::nonNull)
                .forEach(title -> found.append(' ').append(title));
        person.tags().forEach(tag -> found.append(' ').append(tag));
        String detail = person.findMail().orElse("");
        return new IndexedParty(party, person.displayName(), detail, found.toString(), relationships);
    }

    /** The same relationships under what the organization's record says now. */
    public IndexedParty as(Organization organization) {
        String words = organization.name()
                + ' '
                + String.join(" ", organization.domains())
                + ' '
                + String.join(" ", organization.tags());
        String detail = organization.domains().stream().findFirst().orElse("");
        return new IndexedParty(party, organization.name(), detail, words, relationships);
    }

    /** The same party with a relationship that is cared for. */
    public IndexedParty withRelationship(String id, String level) {
        Map<String, String> changed = new LinkedHashMap<>(relationships);
        changed.put(id, level);
        return new IndexedParty(party, name, detail, words, changed);
    }

    /** The same party without a relationship that ended. */
    public IndexedParty withoutRelationship(String id) {
        Map<String, String> changed = new LinkedHashMap<>(relationships);
        changed.remove(id);
        return new IndexedParty(party, name, detail, words, changed);
    }
}
