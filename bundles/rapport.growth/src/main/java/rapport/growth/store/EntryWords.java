package rapport.growth.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.growth.rules.Entry;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Entries of one kind are found by what was said, on the record of their relationship. */
abstract class EntryWords<T> implements SearchSource {

    private final Kept kept;
    private final Shape<T> shape;
    private final Class<T> type;
    private final String icon;

    EntryWords(Database database, Shape<T> shape, Class<T> type, String icon) {
        this.kept = Kept.in(database, SqlGrowths.SCHEMA, "growth_entry");
        this.shape = shape;
        this.type = type;
        this.icon = icon;
    }

    /** What an entry says. */
    abstract Stream<@Nullable String> words(T entry);

    @Override
    public final String kind() {
        return shape.kind();
    }

    @Override
    public final Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, type));
    }

    @Override
    public final void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> sql.select(Entries.columns(DSL.noCondition()))
                        .from(EntryTable.ENTRY)
                        .where(EntryTable.KIND.eq(shape.kind()), EntryTable.DELETED.isFalse()),
                row -> findable(shape.read().apply(row)).ifPresent(visitor));
    }

    private Optional<Findable> findable(T one) {
        Entry entry = shape.entry().apply(one);
        return Findable.of(
                entry.id().value(),
                entry.relationship(),
                "/relationships/" + entry.relationship().value(),
                words(one));
    }

    @Override
    public final String icon() {
        return icon;
    }
}
