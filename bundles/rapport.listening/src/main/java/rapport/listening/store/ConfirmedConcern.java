package rapport.listening.store;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.level.Localized;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.Relationship;

/** Somebody of theirs has confirmed that we understand a concern. */
@Component
public final class ConfirmedConcern implements GateCheck {

    private static final int NEWEST = 100;

    private final Concerns concerns;

    @Activate
    public ConfirmedConcern(@Reference Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String name() {
        return "concern-confirmed";
    }

    @Override
    public Optional<Found> look(Caller by, Relationship relationship, @Nullable String about) {
        ConcernsQuery all = ConcernsQuery.of(relationship.id());
        return concerns.list(by, all, PageRequest.first(NEWEST)).items().stream()
                .filter(concern -> concern.confirmed() != null)
                .findFirst()
                .map(concern -> new Found(
                        new Localized(concern.words(), Map.of()),
                        "/concerns/" + concern.id().value()));
    }
}
