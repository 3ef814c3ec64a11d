package rapport.checkups.store;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUp;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Check-ups are found by the words of their answers, as soon as they are complete. */
@Component
public final class CheckUpWords implements SearchSource {

    private final Kept kept;

    @Activate
    public CheckUpWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlCheckUps.SCHEMA, "check_up");
    }

    @Override
    public String kind() {
        return SqlCheckUps.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, CheckUp.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> sql.select(CheckUpRows.COLUMNS)
                        .from(CheckUpTable.CHECK_UP)
                        .where(
                                CheckUpTable.DELETED.isFalse(),
                                CheckUpTable.SENT.isTrue(),
                                SeenCheckUps.isNobodysOfOurs()),
                row -> findable(CheckUpRows.read(row)).ifPresent(visitor));
    }

    private static Optional<Findable> findable(CheckUp one) {
        return one.sent()
                ? Findable.of(
                        one.id().value(),
                        one.relationship(),
                        "/check-ups/" + one.id().value(),
                        one.answers().stream().map(CheckUp.Answer::words))
                : Optional.empty();
    }

    @Override
    public String icon() {
        return "clipboard-check";
    }
}
