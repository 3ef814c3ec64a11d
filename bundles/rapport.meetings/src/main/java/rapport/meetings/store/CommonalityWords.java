package rapport.meetings.store;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.json.RecordsJson;
import rapport.api.meeting.Commonality;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Small things about people are found by their words. */
@Component
public final class CommonalityWords implements SearchSource {

    private final Kept kept;

    @Activate
    public CommonalityWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlMeetingSheets.SCHEMA, "commonality");
    }

    @Override
    public String kind() {
        return SqlCommonalities.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Commonality.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> CommonalityRows.matching(sql, null),
                row -> findable(CommonalityRows.read(row)).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Commonality one) {
        return Optional.of(Findable.about(
                one.id().value(),
                one.person(),
                one.words(),
                "/people/" + one.person().value()));
    }

    @Override
    public String icon() {
        return "sparkles";
    }
}
