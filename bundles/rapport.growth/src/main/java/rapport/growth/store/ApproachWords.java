package rapport.growth.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Approaches are found by the competitor and by what was said. */
@Component
public final class ApproachWords implements SearchSource {

    private final Kept kept;

    @Activate
    public ApproachWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlGrowths.SCHEMA, "growth_entry");
    }

    @Override
    public String kind() {
        return Shape.APPROACH.kind();
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Approach.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> sql.select(Entries.columns(DSL.noCondition()))
                        .from(EntryTable.ENTRY)
                        .where(EntryTable.KIND.eq(Shape.APPROACH.kind()), EntryTable.DELETED.isFalse()),
                row -> findable(Shape.APPROACH.read().apply(row)).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Approach one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value(),
                Stream.of(one.competitor(), one.words()));
    }

    @Override
    public String icon() {
        return "swords";
    }
}
