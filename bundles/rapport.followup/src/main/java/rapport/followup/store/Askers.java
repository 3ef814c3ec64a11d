package rapport.followup.store;

import static rapport.followup.store.HouseTables.RELATIONSHIP;
import static rapport.followup.store.HouseTables.RELATIONSHIP_ID;
import static rapport.followup.store.HouseTables.RELATIONSHIP_OWNER;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpId;
import rapport.api.party.PersonId;
import rapport.store.api.Wanted;

/**
 * To whom it falls to ask: who was told to, else who looks after the person now, else who did where it came from.
 *
 * @param readable the levels of which the reader may know
 */
record Askers(Touch touch, List<String> readable) {

    Map<FollowUpId, PersonId> of(DSLContext sql, Collection<FollowUp> followUps) {
        List<FollowUp> untold =
                followUps.stream().filter(one -> one.owner() == null).toList();
        Map<UUID, List<Record>> touched = touched(sql, untold);
        Map<UUID, UUID> before = before(sql, untold);
        Map<FollowUpId, PersonId> askers = new HashMap<>();
        for (FollowUp one : followUps) {
            Optional.ofNullable(one.owner())
                    .or(() -> Touch.nearest(
                                    one, touched.getOrDefault(one.person().value(), List.of()))
                            .map(row -> row.get(Touch.OWNER))
                            .or(() -> Optional.ofNullable(one.relationship()).map(in -> before.get(in.value())))
                            .map(PersonId::new))
                    .ifPresent(asker -> askers.put(one.id(), asker));
        }
        return askers;
    }

    private Map<UUID, List<Record>> touched(DSLContext sql, List<FollowUp> followUps) {
        UUID[] people =
                followUps.stream().map(one -> one.person().value()).distinct().toArray(UUID[]::new);
        Map<UUID, List<Record>> touched = touch.by(sql, people);
        touched.values()
                .forEach(rows ->
                        rows.removeIf(row -> row.get(Touch.OWNER) == null || !readable.contains(row.get(Touch.LEVEL))));
        return touched;
    }

    private static Map<UUID, UUID> before(DSLContext sql, List<FollowUp> followUps) {
        List<UUID> relationships = followUps.stream()
                .map(FollowUp::relationship)
                .filter(Objects::nonNull)
                .map(in -> in.value())
                .distinct()
                .toList();
        return relationships.isEmpty()
                ? Map.of()
                : sql.select(RELATIONSHIP_ID, RELATIONSHIP_OWNER)
                        .from(RELATIONSHIP)
                        .where(Wanted.among(RELATIONSHIP_ID, relationships), RELATIONSHIP_OWNER.isNotNull())
                        .fetchMap(RELATIONSHIP_ID, RELATIONSHIP_OWNER);
    }
}
