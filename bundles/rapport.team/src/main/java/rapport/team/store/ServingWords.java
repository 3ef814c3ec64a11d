package rapport.team.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.team.model.Serving;

/** What is served inside is found by its words. */
@Component
public final class ServingWords implements SearchSource {

    private final Store store;
    private final RelationshipRecords<Serving> records;

    @Activate
    public ServingWords(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.records = SqlServings.records(levels);
    }

    @Override
    public String kind() {
        return SqlServings.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Serving.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        records.each(store, one -> findable(one).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Serving one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value(),
                Stream.of(one.what()));
    }

    @Override
    public String icon() {
        return "heart-handshake";
    }
}
