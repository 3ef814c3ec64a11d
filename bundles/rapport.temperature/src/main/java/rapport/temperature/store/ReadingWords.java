package rapport.temperature.store;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.json.RecordsJson;
import rapport.api.reading.Reading;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Readings are found by what was said with them. */
@Component(service = {SearchSource.class, ReadingWords.class})
public final class ReadingWords implements SearchSource {

    private static final int FETCH_SIZE = 1_000;

    private final Store store;

    @Activate
    public ReadingWords(@Reference Database database) {
        this.store = database.open(SqlReadings.SCHEMA);
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
        store.<Boolean>read(session -> {
            try (Cursor<Record> rows = session.sql()
                    .select(ReadingRows.COLUMNS)
                    .from(ReadingTable.READING)
                    .where(ReadingTable.DELETED.isFalse(), ReadingTable.WORDS.isNotNull())
                    .fetchSize(FETCH_SIZE)
                    .fetchLazy()) {
                rows.forEach(row -> findable(ReadingRows.read(row).reading()).ifPresent(visitor));
            }
            return true;
        });
    }

    /** Whether there is such a reading, seen or not, deleted or not. */
    public boolean isKnown(UUID reading) {
        return store.read(session -> session.sql()
                .fetchExists(
                        session.sql().selectOne().from(ReadingTable.READING).where(ReadingTable.ID.eq(reading))));
    }

    private static Optional<Findable> findable(Reading reading) {
        String words = reading.words();
        return words == null
                ? Optional.empty()
                : Optional.of(new Findable(
                        reading.id().value(),
                        reading.relationship(),
                        words,
                        words,
                        "/relationships/" + reading.relationship().value() + "/temperature"));
    }

    @Override
    public String icon() {
        return "thermometer";
    }
}
