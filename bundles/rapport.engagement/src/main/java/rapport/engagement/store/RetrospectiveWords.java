package rapport.engagement.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Retrospective;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Retrospectives are found by what went well. */
@Component
public final class RetrospectiveWords implements SearchSource {

    private final Store store;
    private final RelationshipRecords<Retrospective> records;

    @Activate
    public RetrospectiveWords(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMilestones.SCHEMA);
        this.records = SqlRetrospectives.records(levels);
    }

    @Override
    public String kind() {
        return SqlRetrospectives.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Retrospective.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        records.each(store, one -> findable(one).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Retrospective one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/retrospectives/" + one.id().value(),
                Stream.of(one.words()));
    }

    @Override
    public String icon() {
        return "history";
    }
}
