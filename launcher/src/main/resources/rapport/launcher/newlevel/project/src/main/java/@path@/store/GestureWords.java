package @package@.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Gestures are found by what we did. */
@Component
public final class GestureWords implements SearchSource {

    private final Store store;
    private final RelationshipRecords<Gesture> gestures;

    @Activate
    public GestureWords(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlGestures.SCHEMA);
        this.gestures = GestureRows.records(levels);
    }

    @Override
    public String kind() {
        return GestureRows.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Gesture.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        gestures.each(store, one -> findable(one).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Gesture one) {
        String path = "/relationships/" + one.relationship().value();
        return Findable.of(one.id().value(), one.relationship(), path, Stream.of(one.what()));
    }

    @Override
    public String icon() {
        return "gift";
    }
}
