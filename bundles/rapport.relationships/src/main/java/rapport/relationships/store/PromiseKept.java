package rapport.relationships.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.level.Localized;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.Relationship;

/** A promise was kept in the relationship; one that nobody made proves nothing. */
@Component
public final class PromiseKept implements GateCheck {

    private final Commitments commitments;

    @Activate
    public PromiseKept(@Reference Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public String name() {
        return "promise-kept";
    }

    @Override
    public Optional<Found> look(Caller by, Relationship relationship, @Nullable String about) {
        CommitmentsQuery kept = new CommitmentsQuery(null, relationship.id(), State.KEPT);
        return commitments.list(by, kept, PageRequest.first(1)).items().stream()
                .findFirst()
                .map(one -> new Found(
                        Localized.of(one.what() + ", " + one.due(), one.what() + ", " + one.due()),
                        "/commitments/" + one.id().value()));
    }
}
