package rapport.team.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.json.RecordsJson;
import rapport.api.level.Levels;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.team.model.Requirement;

/** Requirements are found by what is asked of us, and by their contract. */
@Component
public final class RequirementWords implements SearchSource {

    private final Store store;
    private final RelationshipRecords<Requirement> records;

    @Activate
    public RequirementWords(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.records = SqlRequirements.records(levels);
    }

    @Override
    public String kind() {
        return SqlRequirements.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Requirement.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        records.each(store, one -> findable(one).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Requirement one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value(),
                Stream.of(Optional.of(one.what()), Optional.ofNullable(one.contract()))
                        .flatMap(Optional::stream));
    }

    @Override
    public String icon() {
        return "badge-check";
    }
}
