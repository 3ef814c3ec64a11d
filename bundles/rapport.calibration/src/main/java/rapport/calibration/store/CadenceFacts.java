package rapport.calibration.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.concern.Concern;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Tells rules when to ask again, where there is something to ask about. */
@Component
public final class CadenceFacts implements FactSource<CalibrationCadence> {

    private final Store store;
    private final Cadences cadences;

    @Activate
    public CadenceFacts(@Reference Database database, @Reference UsualCadence usual) {
        this.store = database.open(SqlCalibrations.SCHEMA);
        this.cadences = usual.cadences();
    }

    @Override
    public Class<CalibrationCadence> kind() {
        return CalibrationCadence.class;
    }

    @Override
    public Map<RelationshipId, List<CalibrationCadence>> of(Collection<RelationshipId> relationships, Instant now) {
        Map<RelationshipId, List<CalibrationCadence>> facts = new HashMap<>();
        store.read(session -> cadences.of(session.sql(), relationships)).stream()
                .filter(cadence -> cadence.due() != null)
                .forEach(cadence -> facts.put(cadence.relationship(), List.of(cadence)));
        return facts;
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        String told = entry.is() == null ? entry.was() : entry.is();
        if (told == null) {
            return List.of();
        }
        return switch (entry.subject().kind()) {
            case SqlCalibrations.CADENCE_KIND ->
                List.of(new RelationshipId(entry.subject().id()));
            case SqlCalibrations.KIND ->
                List.of(RecordsJson.gson().fromJson(told, Calibration.class).relationship());
            case "concern" ->
                List.of(RecordsJson.gson().fromJson(told, Concern.class).relationship());
            default -> List.of();
        };
    }
}
