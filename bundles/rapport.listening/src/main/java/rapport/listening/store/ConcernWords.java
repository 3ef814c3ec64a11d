package rapport.listening.store;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Concerns are found by their words and ours. */
@Component
public final class ConcernWords implements SearchSource {

    private static final int FETCH_SIZE = 1_000;

    private final Store store;

    @Activate
    public ConcernWords(@Reference Database database) {
        this.store = database.open(SqlConcerns.SCHEMA);
    }

    @Override
    public String kind() {
        return SqlConcerns.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return Optional.of(findable(RecordsJson.gson().fromJson(json, Concern.class)));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        store.<Boolean>read(session -> {
            try (Cursor<Record> rows = session.sql()
                    .select(ConcernRows.COLUMNS)
                    .from(ConcernTable.CONCERN)
                    .where(ConcernTable.DELETED.isFalse())
                    .fetchSize(FETCH_SIZE)
                    .fetchLazy()) {
                rows.forEach(row -> visitor.accept(findable(ConcernRows.read(row))));
            }
            return true;
        });
    }

    private static Findable findable(Concern concern) {
        String understood = concern.understood();
        String words = understood == null ? concern.words() : concern.words() + '\n' + understood;
        UUID id = concern.id().value();
        return new Findable(id, concern.relationship(), concern.words(), words, "/concerns/" + id);
    }

    @Override
    public String icon() {
        return "ear";
    }
}
