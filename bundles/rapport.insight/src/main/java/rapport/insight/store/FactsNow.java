package rapport.insight.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Tells facts to others than rules, as rules see them. */
@Component
public final class FactsNow implements KnownFacts {

    private static final Caller PLATFORM = Caller.platform("facts");

    private final Store store;
    private final Clock clock;
    private final Relationships relationships;
    private final FactsAtHand facts;
    private final Contributions contributions;

    @Activate
    public FactsNow(
            @Reference Database database,
            @Reference Clock clock,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Scale scale,
            @Reference Contributions contributions) {
        this.store = database.open(new Schema("insight", FactsNow.class));
        this.clock = clock;
        this.relationships = relationships;
        this.facts = new FactsAtHand(directory, new BestTies(scale.strength()));
        this.contributions = contributions;
    }

    @Override
    public List<RelationshipFacts> of(Collection<RelationshipId> ids) {
        Instant now = clock.instant();
        // Sources are nested in a write, so that what one of them breaks is undone alone.
        return store.write(PLATFORM, work -> {
            List<Relationship> active = relationships.findAll(PLATFORM, ids).values().stream()
                    .filter(one -> one.status() == Relationship.Status.ACTIVE)
                    .toList();
            return contributions.complete(facts.of(work.sql(), active, now), now);
        });
    }
}
