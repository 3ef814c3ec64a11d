package rapport.temperature.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.json.RecordsJson;
import rapport.api.reading.Reading;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Readings are found by what was said with them. */
@Component
public final class ReadingWords implements SearchSource {

    private final Kept kept;

    @Activate
    public ReadingWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlReadings.SCHEMA, "reading");
    }

    @Override
    public String kind() {
        return SqlReadings.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Reading.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> sql.select(ReadingRows.COLUMNS)
                        .from(ReadingTable.READING)
                        .where(ReadingTable.DELETED.isFalse(), ReadingTable.WORDS.isNotNull()),
                row -> findable(ReadingRows.read(row).reading()).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Reading one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value() + "/temperature",
                Stream.of(one.words()));
    }

    @Override
    public String icon() {
        return "thermometer";
    }
}
