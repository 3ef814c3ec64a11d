package rapport.team.console;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Visit;
import rapport.console.api.widget.Telling;
import rapport.store.api.Projections;
import rapport.team.store.Requirements;

/** The services that the pages of requirements speak with. */
@Component(service = Parts.class)
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final Requirements requirements;
    final Directory directory;
    private final Relationships relationships;
    private final Levels levels;
    private final Projections projections;

    @Activate
    public Parts(
            @Reference Requirements requirements,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Projections projections) {
        this.requirements = requirements;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.projections = projections;
    }

    Telling telling(Visit visit) {
        return Telling.to(visit, Saying.MESSAGES, directory);
    }

    /** The relationship, where the caller sees it and its level is enabled. */
    Optional<Relationship> relationship(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    /** What relationships are called, in two queries. */
    Map<RelationshipId, String> names(Caller by, Collection<RelationshipId> ids) {
        Map<RelationshipId, Relationship> found = relationships.findAll(by, Set.copyOf(ids));
        Set<PartyId> parties = found.values().stream().map(Relationship::party).collect(Collectors.toSet());
        Map<PartyId, PartyName> names = directory.names(by, parties);
        Map<RelationshipId, String> all = new HashMap<>();
        found.forEach(
                (id, one) -> Optional.ofNullable(names.get(one.party())).ifPresent(name -> all.put(id, name.name())));
        return all;
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
