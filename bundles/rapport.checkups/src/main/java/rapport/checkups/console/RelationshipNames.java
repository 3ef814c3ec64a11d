package rapport.checkups.console;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;

/** What many relationships are called, in two queries. */
record RelationshipNames(Parts parts, Telling telling) {

    Map<RelationshipId, String> of(Collection<RelationshipId> ids) {
        Map<RelationshipId, Relationship> found =
                parts.relationships.findAll(telling.visit().caller(), Set.copyOf(ids));
        Set<PartyId> parties = found.values().stream().map(Relationship::party).collect(Collectors.toSet());
        Map<PartyId, PartyName> names = parts.directory.names(telling.visit().caller(), parties);
        Map<RelationshipId, String> all = new HashMap<>();
        found.forEach((id, one) -> all.put(id, telling.nameOf(names.get(one.party()))));
        return all;
    }
}
