package rapport.engagement.store;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.Milestones;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.level.Localized;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.Relationship;

/** A milestone was reached together. */
@Component
public final class MilestoneReached implements GateCheck {

    private static final int FIRST = 100;

    private final Milestones milestones;

    @Activate
    public MilestoneReached(@Reference Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public String name() {
        return "milestone-reached";
    }

    @Override
    public Optional<Found> look(Caller by, Relationship relationship, @Nullable String about) {
        MilestonesQuery query = MilestonesQuery.of(relationship.id());
        return milestones.list(by, query, PageRequest.first(FIRST)).items().stream()
                .filter(milestone -> milestone.reachedAt() != null)
                .findFirst()
                .map(milestone -> new Found(
                        new Localized(milestone.what(), Map.of()),
                        "/milestones/" + milestone.id().value()));
    }
}
