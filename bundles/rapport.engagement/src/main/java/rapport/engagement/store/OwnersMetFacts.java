package rapport.engagement.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.OwnersMet;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Tells rules of the open milestones whether their owners have met; interactions themselves say whom they concern. */
@Component
public final class OwnersMetFacts implements FactSource<OwnersMet> {

    private static final int MOST = 20;

    private final Store store;
    private final RelationshipRecords<Milestone> milestones;

    @Activate
    public OwnersMetFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMilestones.SCHEMA);
        this.milestones = SqlMilestones.records(levels);
    }

    @Override
    public Class<OwnersMet> kind() {
        return OwnersMet.class;
    }

    @Override
    public Map<RelationshipId, List<OwnersMet>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> {
            List<Milestone> open =
                    milestones.newest(session.sql(), relationships, MilestoneRows.DUE, MOST).values().stream()
                            .flatMap(List::stream)
                            .filter(milestone -> milestone.reachedAt() == null)
                            .toList();
            Map<MilestoneId, Instant> met = Encounters.latest(session.sql(), open);
            Map<RelationshipId, List<OwnersMet>> facts = new HashMap<>();
            for (Milestone milestone : open) {
                Instant at = met.get(milestone.id());
                if (at != null) {
                    facts.computeIfAbsent(milestone.relationship(), any -> new ArrayList<>())
                            .add(new OwnersMet(milestone.id(), at));
                }
            }
            return facts;
        });
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return List.of();
    }
}
