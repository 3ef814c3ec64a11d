package rapport.team.console;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.commitment.Backing;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.commitment.PromiseChains;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionsQuery;
import rapport.team.store.Recognitions;

/** Promises that colleagues have kept and that others rest on, of which nobody has said thank you yet. */
@Component(service = ThanksOffers.class)
public final class ThanksOffers {

    private static final int LOOKED_AT = 500;
    private static final int OFFERED = 3;

    private final Commitments commitments;
    private final Recognitions recognitions;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable PromiseChains chains;

    @Activate
    public ThanksOffers(@Reference Commitments commitments, @Reference Recognitions recognitions) {
        this.commitments = commitments;
        this.recognitions = recognitions;
    }

    List<Commitment> offers(Caller by) {
        PromiseChains source = chains;
        if (source == null || by.person() == null) {
            return List.of();
        }
        Set<CommitmentId> restedOn = source.list(by, PageRequest.first(LOOKED_AT)).items().stream()
                .map(Backing::by)
                .collect(Collectors.toSet());
        Set<CommitmentId> thanked =
                recognitions.list(by, RecognitionsQuery.ALL, PageRequest.first(LOOKED_AT)).items().stream()
                        .map(Recognition::promise)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        CommitmentsQuery kept = new CommitmentsQuery(null, null, Commitment.State.KEPT, true);
        return commitments.list(by, kept, PageRequest.first(LOOKED_AT)).items().stream()
                .filter(one -> restedOn.contains(one.id()) && !thanked.contains(one.id()))
                .filter(one -> one.by() instanceof PersonId && !one.by().equals(by.person()))
                .limit(OFFERED)
                .toList();
    }
}
