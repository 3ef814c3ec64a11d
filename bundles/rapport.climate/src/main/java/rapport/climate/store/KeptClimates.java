package rapport.climate.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.climate.Climate;
import rapport.api.climate.Climates;
import rapport.api.level.Levels;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.climate.model.FormulaInForce;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Reads how relationships feel from what is kept of them. */
@Component
public final class KeptClimates implements Climates {

    private final Store store;
    private final Clock clock;
    private final Levels levels;
    private final Relationships relationships;
    private final FormulaInForce inForce;

    @Activate
    public KeptClimates(
            @Reference Database database,
            @Reference Clock clock,
            @Reference Levels levels,
            @Reference Relationships relationships,
            @Reference FormulaInForce inForce) {
        this.store = database.open(SqlIncidents.SCHEMA);
        this.clock = clock;
        this.levels = levels;
        this.relationships = relationships;
        this.inForce = inForce;
    }

    @Override
    public Optional<Climate> find(Caller by, RelationshipId relationship) {
        Instant now = clock.instant();
        return seen(by, List.of(relationship)).stream()
                .map(id -> Optional.ofNullable(kept(List.of(id)).get(id.value()))
                        .map(kept -> kept.at(id, now))
                        .orElseGet(
                                () -> KeptClimate.unknown(id, inForce.formula().title(), now)))
                .findFirst();
    }

    @Override
    public Map<RelationshipId, Climate.State> states(Caller by, Collection<RelationshipId> wanted) {
        Instant now = clock.instant();
        Map<RelationshipId, Climate.State> states = new HashMap<>();
        kept(seen(by, wanted)).forEach((id, kept) -> {
            Climate.State state = kept.state(now);
            if (state != Climate.State.UNKNOWN) {
                states.put(new RelationshipId(id), state);
            }
        });
        return states;
    }

    @Override
    public List<Point> history(Caller by, RelationshipId relationship) {
        Instant now = clock.instant();
        return seen(by, List.of(relationship)).stream()
                .flatMap(id -> Optional.ofNullable(kept(List.of(id)).get(id.value())).stream())
                .flatMap(kept -> kept.history(now).stream())
                .toList();
    }

    private List<RelationshipId> seen(Caller by, Collection<RelationshipId> wanted) {
        return relationships.findAll(by, wanted).values().stream()
                .filter(one -> by.mayRead(one.level())
                        && levels.findEnabled(one.level()).isPresent())
                .map(Relationship::id)
                .toList();
    }

    private Map<UUID, KeptClimate> kept(Collection<RelationshipId> ids) {
        List<UUID> wanted = ids.stream().map(RelationshipId::value).toList();
        return store.read(session -> ClimateFollower.kept(session.sql(), wanted));
    }
}
