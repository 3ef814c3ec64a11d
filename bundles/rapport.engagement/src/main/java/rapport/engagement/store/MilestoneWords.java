package rapport.engagement.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Milestone;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Milestones are found by what should be there. */
@Component
public final class MilestoneWords implements SearchSource {

    private final Store store;
    private final RelationshipRecords<Milestone> records;

    @Activate
    public MilestoneWords(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMilestones.SCHEMA);
        this.records = SqlMilestones.records(levels);
    }

    @Override
    public String kind() {
        return SqlMilestones.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Milestone.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        records.each(store, one -> findable(one).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Milestone one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value(),
                Stream.of(one.what()));
    }

    @Override
    public String icon() {
        return "flag";
    }
}
