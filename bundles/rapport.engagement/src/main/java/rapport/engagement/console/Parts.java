package rapport.engagement.console;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.Milestones;
import rapport.api.engagement.Retrospectives;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Messages;
import rapport.console.api.Visit;
import rapport.console.api.widget.Telling;
import rapport.store.api.Projections;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    static final Messages MESSAGES = Messages.of(Parts.class);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final Milestones milestones;
    final Retrospectives retrospectives;
    final Relationships relationships;
    final Directory directory;
    private final Levels levels;
    private final Projections projections;

    @Activate
    public Parts(
            @Reference Milestones milestones,
            @Reference Retrospectives retrospectives,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Projections projections) {
        this.milestones = milestones;
        this.retrospectives = retrospectives;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.projections = projections;
    }

    Telling telling(Visit visit) {
        return Telling.to(visit, MESSAGES, directory);
    }

    /** The relationship of that variable of the path, where its level is enabled. */
    Optional<Relationship> relationship(Visit visit) {
        return visit.findId("id", RelationshipId::new).flatMap(id -> relationship(visit.caller(), id));
    }

    Optional<Relationship> relationship(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    boolean mayWrite(Visit visit, Relationship one) {
        return visit.caller().mayWrite(one.level());
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
