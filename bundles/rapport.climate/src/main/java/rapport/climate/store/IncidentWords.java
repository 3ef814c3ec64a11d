package rapport.climate.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.incident.Incident;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Incidents are found by what went wrong and what we did about it. */
@Component
public final class IncidentWords implements SearchSource {

    private final Kept kept;

    @Activate
    public IncidentWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlIncidents.SCHEMA, "incident");
    }

    @Override
    public String kind() {
        return SqlIncidents.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Incident.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(
                sql -> sql.select(IncidentRows.COLUMNS)
                        .from(IncidentTable.INCIDENT)
                        .where(IncidentTable.DELETED.isFalse()),
                row -> findable(IncidentRows.read(row)).ifPresent(visitor));
    }

    private static Optional<Findable> findable(Incident one) {
        return Findable.of(
                one.id().value(),
                one.relationship(),
                "/relationships/" + one.relationship().value() + "/climate",
                Stream.of(one.what(), one.repair()));
    }

    @Override
    public String icon() {
        return "triangle-alert";
    }
}
