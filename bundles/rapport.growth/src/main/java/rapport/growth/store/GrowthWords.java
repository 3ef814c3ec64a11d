package rapport.growth.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Growth;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Growth is found by what was said of it. */
@Component
public final class GrowthWords implements SearchSource {

    private final Kept kept;

    @Activate
    public GrowthWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlGrowths.SCHEMA, "growth_entry");
    }

    @Override
    public String kind() {
        return Shape.GROWTH.kind();
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Growth.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> sql.select(Entries.columns(DSL.noCondition()))
                        .from(EntryTable.ENTRY)
                        .where(EntryTable.KIND.eq(Shape.GROWTH.kind()), EntryTable.DELETED.isFalse()),
                row -> findable(Shape.GROWTH.read().apply(row)).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Growth one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value(),
                Stream.of(one.words()));
    }

    @Override
    public String icon() {
        return "sprout";
    }
}
