package rapport.growth.console;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.growth.Approaches;
import rapport.api.growth.Asks;
import rapport.api.growth.Growths;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.KnownFacts;
import rapport.console.api.widget.Choice;
import rapport.store.api.Projections;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_PEOPLE = 100;

    final Approaches approaches;
    final Growths growths;
    final Asks asks;
    final Relationships relationships;
    final Directory directory;
    private final Levels levels;
    private final Projections projections;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable KnownFacts facts;

    @Activate
    public Parts(
            @Reference Approaches approaches,
            @Reference Growths growths,
            @Reference Asks asks,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Projections projections) {
        this.approaches = approaches;
        this.growths = growths;
        this.asks = asks;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.projections = projections;
    }

    /** A relationship with an organization, where the reader sees it: colleagues are neither referred nor approached. */
    Optional<Relationship> find(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> one.party() instanceof OrganizationId)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    /** The people of theirs whom an entry may name. */
    List<Choice> people(Caller by, RelationshipId id) {
        return directory.names(by, relationships.peopleOf(by, id, MOST_PEOPLE)).values().stream()
                .filter(name -> !name.ours())
                .map(name -> Choice.of(name.id().value(), name.name()))
                .toList();
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
