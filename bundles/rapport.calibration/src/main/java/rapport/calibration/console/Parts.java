package rapport.calibration.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.calibration.Calibrations;
import rapport.api.concern.Concern;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Visit;
import rapport.store.api.Projections;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST = 200;

    final Calibrations calibrations;
    final Concerns concerns;
    final Relationships relationships;
    final Directory directory;
    private final Levels levels;
    private final Projections projections;

    @Activate
    public Parts(
            @Reference Calibrations calibrations,
            @Reference Concerns concerns,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Projections projections) {
        this.calibrations = calibrations;
        this.concerns = concerns;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.projections = projections;
    }

    /** The relationship of the path, while its level is on. */
    Optional<Relationship> find(Visit visit) {
        return visit.findId("id", RelationshipId::new).flatMap(id -> find(visit.caller(), id));
    }

    Optional<Relationship> find(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    /** What they have open, the most important first as they told it last; what worries us is not theirs to rank. */
    List<Concern> open(Caller by, RelationshipId relationship) {
        return concerns.list(by, ConcernsQuery.openIn(relationship), PageRequest.first(MOST)).items().stream()
                .filter(concern -> !concern.ours())
                .toList();
    }

    /** What the other side of the relationship is called. */
    String partyName(Telling telling, Relationship one) {
        PartyName name =
                directory.names(telling.visit().caller(), List.of(one.party())).get(one.party());
        return name == null ? telling.text().of("person.gone") : name.name();
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
