package rapport.meetings.console;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitments;
import rapport.api.concern.Concerns;
import rapport.api.interaction.Interactions;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.meeting.Commonalities;
import rapport.api.meeting.ContactMixes;
import rapport.api.meeting.Exchanges;
import rapport.api.meeting.MeetingSheets;
import rapport.api.party.Directory;
import rapport.api.reading.Readings;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Messages;
import rapport.console.api.Visit;
import rapport.console.api.widget.Telling;
import rapport.store.api.Projections;

/** The services that our pages speak with; concerns and readings only where they are kept. */
@Component(service = Parts.class)
public final class Parts {

    static final Messages MESSAGES = Messages.of(Parts.class);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final MeetingSheets sheets;
    final Exchanges exchanges;
    final Commonalities commonalities;
    final ContactMixes mixes;
    final Relationships relationships;
    final Directory directory;
    final Levels levels;
    final Interactions interactions;
    final Commitments commitments;
    private final Projections projections;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Concerns concerns;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Readings readings;

    @Activate
    public Parts(
            @Reference MeetingSheets sheets,
            @Reference Exchanges exchanges,
            @Reference Commonalities commonalities,
            @Reference ContactMixes mixes,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Interactions interactions,
            @Reference Commitments commitments,
            @Reference Projections projections) {
        this.sheets = sheets;
        this.exchanges = exchanges;
        this.commonalities = commonalities;
        this.mixes = mixes;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.interactions = interactions;
        this.commitments = commitments;
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

    Optional<LevelDescription> level(Relationship one) {
        return levels.findEnabled(one.level());
    }

    boolean mayWrite(Visit visit, Relationship one) {
        return visit.caller().mayWrite(one.level());
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
