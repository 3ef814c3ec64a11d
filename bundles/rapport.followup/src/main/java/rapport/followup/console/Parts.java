package rapport.followup.console;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.Concerns;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpId;
import rapport.api.followup.FollowUps;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.console.api.Visit;
import rapport.store.api.Projections;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final FollowUps followUps;
    final Concerns concerns;
    final Relationships relationships;
    final Directory directory;
    private final Projections projections;

    @Activate
    public Parts(
            @Reference FollowUps followUps,
            @Reference Concerns concerns,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Projections projections) {
        this.followUps = followUps;
        this.concerns = concerns;
        this.relationships = relationships;
        this.directory = directory;
        this.projections = projections;
    }

    /** The follow-up of the path. */
    Optional<FollowUp> find(Visit visit) {
        return visit.findId("id", FollowUpId::new).flatMap(id -> followUps.find(visit.caller(), id));
    }

    /** Where it began, as far as the caller may know. */
    Optional<Relationship> where(Caller by, FollowUp one) {
        return Optional.ofNullable(one.relationship()).flatMap(id -> relationships.find(by, id));
    }

    /** Whether the caller may do something with it, as far as a page needs to know before somebody tries. */
    boolean mayChange(Caller by, FollowUp one) {
        return one.settledAt() == null
                && where(by, one).map(in -> by.mayWrite(in.level())).orElse(by.mayWrite());
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
