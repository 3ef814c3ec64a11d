package rapport.promises.console;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.PromiseChains;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Visit;
import rapport.store.api.Projections;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final PromiseChains chains;
    final Commitments commitments;
    final Directory directory;
    private final Relationships relationships;
    private final Levels levels;
    private final Projections projections;

    @Activate
    public Parts(
            @Reference PromiseChains chains,
            @Reference Commitments commitments,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Projections projections) {
        this.chains = chains;
        this.commitments = commitments;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.projections = projections;
    }

    /** The promise that the path names, where the reader sees it and its level is on. */
    Optional<Commitment> find(Visit visit) {
        return visit.findId("id", CommitmentId::new).flatMap(id -> find(visit.caller(), id));
    }

    Optional<Commitment> find(Caller by, CommitmentId id) {
        return commitments
                .find(by, id)
                .filter(one -> one.relationship() == null
                        || home(by, one.relationship()).isPresent());
    }

    /** The relationship that a promise belongs to, while its level is on. */
    Optional<Relationship> home(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    boolean mayWrite(Caller by, Commitment promise) {
        RelationshipId in = promise.relationship();
        return in == null
                ? by.mayWrite()
                : relationships
                        .find(by, in)
                        .filter(one -> by.mayWrite(one.level()))
                        .isPresent();
    }

    /** Those among them that the caller may change. */
    Set<CommitmentId> writable(Caller by, List<Commitment> promises) {
        List<RelationshipId> homes = promises.stream()
                .map(Commitment::relationship)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        Map<RelationshipId, Relationship> found = relationships.findAll(by, homes);
        return promises.stream()
                .filter(one -> one.relationship() == null
                        ? by.mayWrite()
                        : Stream.ofNullable(found.get(one.relationship())).anyMatch(home -> by.mayWrite(home.level())))
                .map(Commitment::id)
                .collect(Collectors.toSet());
    }

    Names names(Telling telling, Collection<? extends PartyId> ids) {
        return new Names(
                directory.names(telling.visit().caller(), Set.copyOf(ids)),
                telling.text().of("party.gone"));
    }

    Names names(Telling telling, List<Commitment> promises) {
        Set<PartyId> parties = new HashSet<>();
        promises.forEach(one -> parties.addAll(List.of(one.by(), one.to())));
        return names(telling, parties);
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
