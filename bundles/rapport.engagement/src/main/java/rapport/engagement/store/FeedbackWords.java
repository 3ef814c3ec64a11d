package rapport.engagement.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Feedback is found by what they said and what we answered. */
@Component
public final class FeedbackWords implements SearchSource {

    private final Store store;
    private final RelationshipRecords<Feedback> records;

    @Activate
    public FeedbackWords(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMilestones.SCHEMA);
        this.records = FeedbackSteps.records(levels);
    }

    @Override
    public String kind() {
        return FeedbackSteps.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Feedback.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        records.each(store, one -> findable(one).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Feedback one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/retrospectives/" + one.retrospective().value(),
                Stream.of(one.words(), one.response()));
    }

    @Override
    public String icon() {
        return "message-square-quote";
    }
}
