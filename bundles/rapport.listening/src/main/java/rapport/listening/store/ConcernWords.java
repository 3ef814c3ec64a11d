package rapport.listening.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Concerns are found by their words and ours. */
@Component
public final class ConcernWords implements SearchSource {

    private final Kept kept;

    @Activate
    public ConcernWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlConcerns.SCHEMA, "concern");
    }

    @Override
    public String kind() {
        return SqlConcerns.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Concern.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> sql.select(ConcernRows.COLUMNS)
                        .from(ConcernTable.CONCERN)
                        .where(ConcernTable.DELETED.isFalse()),
                row -> findable(ConcernRows.read(row)).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Concern one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/concerns/" + one.id().value(),
                Stream.of(one.words(), one.understood()));
    }

    @Override
    public String icon() {
        return "ear";
    }
}
