package rapport.suppliers.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.suppliers.model.SupplierRecord;

/** Records of one kind are found by their words, and lead to their supplier. */
abstract class SupplierWords<T extends SupplierRecord> implements SearchSource {

    private final Store store;
    private final Rows<T> rows;
    private final RelationshipRecords<T> records;
    private final Class<T> type;
    private final Function<T, Stream<String>> words;

    SupplierWords(Database database, Levels levels, Rows<T> rows, Class<T> type, Function<T, Stream<String>> words) {
        this.store = database.open(SqlSupplierFiles.SCHEMA);
        this.rows = rows;
        this.records = Register.records(rows, levels);
        this.type = type;
        this.words = words;
    }

    @Override
    public final String kind() {
        return rows.kind();
    }

    @Override
    public final Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, type));
    }

    @Override
    public final void each(Consumer<Findable> visitor) {
        records.each(store, one -> findable(one).ifPresent(visitor));
    }

    private Optional<Findable> findable(T one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value(),
                words.apply(one));
    }
}
