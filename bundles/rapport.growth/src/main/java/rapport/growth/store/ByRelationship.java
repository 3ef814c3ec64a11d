package rapport.growth.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import rapport.api.relationship.RelationshipId;

/** What is known of each of many relationships, and no more than a rule can make sense of. */
final class ByRelationship {

    private static final int MOST = 100;

    private ByRelationship() {}

    static List<UUID> ids(Collection<RelationshipId> relationships) {
        return relationships.stream().map(RelationshipId::value).toList();
    }

    /** In the order in which they come. */
    static <T> Map<RelationshipId, List<T>> group(List<T> facts, Function<T, RelationshipId> relationship) {
        Map<RelationshipId, List<T>> all =
                facts.stream().collect(Collectors.groupingBy(relationship, LinkedHashMap::new, Collectors.toList()));
        all.replaceAll((id, some) -> some.subList(0, Math.min(MOST, some.size())));
        return all;
    }
}
