package rapport.meetings.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.meeting.MeetingSheet;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Meetings are found by what we wanted to ask and give, and by what we learned. */
@Component
public final class MeetingWords implements SearchSource {

    private final Store store;
    private final RelationshipRecords<MeetingSheet> records;

    @Activate
    public MeetingWords(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.records = SqlMeetingSheets.records(levels);
    }

    @Override
    public String kind() {
        return SqlMeetingSheets.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, MeetingSheet.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        records.each(store, one -> findable(one).ifPresent(visitor));
    }

    private static Optional<Findable> findable(MeetingSheet one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/meetings/" + one.id().value(),
                Stream.concat(Stream.of(one.learned(), one.gift()), one.questions().stream()));
    }

    @Override
    public String icon() {
        return "notebook-pen";
    }
}
