package rapport.suppliers.console;

import java.time.Duration;
import java.util.ArrayList;
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
import rapport.api.checkup.CheckUps;
import rapport.api.commitment.Dependent;
import rapport.api.commitment.PromiseChains;
import rapport.api.concern.Concerns;
import rapport.api.exchange.FactShape;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.console.api.Subject;
import rapport.store.api.Projections;
import rapport.suppliers.store.SupplierFiles;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    static final String LEVEL = "suppliers";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final SupplierFiles files;
    final Directory directory;
    private final Relationships relationships;
    private final Projections projections;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable CheckUps checkUps;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Concerns concerns;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable PromiseChains chains;

    @Activate
    public Parts(
            @Reference SupplierFiles files,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Projections projections) {
        this.files = files;
        this.relationships = relationships;
        this.directory = directory;
        this.projections = projections;
    }

    /** A supplier, where the reader sees it. */
    Optional<Relationship> find(Caller by, RelationshipId id) {
        return relationships.find(by, id).filter(one -> one.level().equals(LEVEL));
    }

    Optional<Relationship> find(Caller by, Subject subject) {
        return find(by, new RelationshipId(subject.id()));
    }

    String name(Caller by, PartyId party) {
        return Optional.ofNullable(directory.names(by, List.of(party)).get(party))
                .map(PartyName::name)
                .orElse("");
    }

    /** What suppliers are called, in two queries. */
    Map<RelationshipId, String> names(Caller by, Collection<RelationshipId> ids) {
        Map<RelationshipId, Relationship> found = relationships.findAll(by, Set.copyOf(ids));
        Set<PartyId> parties = found.values().stream().map(Relationship::party).collect(Collectors.toSet());
        Map<PartyId, PartyName> names = directory.names(by, parties);
        Map<RelationshipId, String> all = new HashMap<>();
        found.forEach(
                (id, one) -> Optional.ofNullable(names.get(one.party())).ifPresent(name -> all.put(id, name.name())));
        return all;
    }

    /** What all suppliers are called that we care for now. */
    Map<RelationshipId, String> suppliers(Caller by) {
        List<RelationshipId> all = new ArrayList<>();
        FactShape.<Relationship>eachPage(
                page -> relationships.list(by, RelationshipsQuery.onLevel(LEVEL), page),
                some -> some.stream()
                        .filter(one -> one.status() == Relationship.Status.ACTIVE)
                        .map(Relationship::id)
                        .forEach(all::add));
        return names(by, all);
    }

    /** Promises of ours that rest on this supplier; none where nobody knows. */
    List<Dependent> dependents(Caller by, Relationship in) {
        PromiseChains known = chains;
        return known == null ? List.of() : known.dependents(by, in.party());
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
