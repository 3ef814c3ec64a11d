package rapport.calibration.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationId;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.calibration.console.Telling;
import rapport.calibration.store.SqlCalibrations;
import rapport.calibration.store.TakenCalibrations;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Calibrations as a table, the earliest first, so that each is compared with the one before. */
@Component
public final class CalibrationsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(CalibrationsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Calibration> SHAPE = FactShape.of(Calibration::id)
            .required("relationship", Kind.RELATIONSHIP, Calibration::relationship)
            .required("person", Kind.PERSON, Calibration::person)
            .required("at", Kind.INSTANT, Calibration::at)
            .with(FactColumn.word("how", Manner.class), Calibration::manner)
            .with(FactColumn.allOf("concerns", "ranking"), Calibration::ranking)
            .with(FactColumn.allOf("concerns", "gone"), Calibration::gone)
            .optional("words", Kind.TEXT, Calibration::words);

    private final TakenCalibrations calibrations;
    private final Kept kept;

    @Activate
    public CalibrationsFile(@Reference TakenCalibrations calibrations, @Reference Database database) {
        this.calibrations = calibrations;
        this.kept = Kept.in(database, SqlCalibrations.SCHEMA, "calibration");
    }

    @Override
    public String name() {
        return "calibrations";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("calibrations.title");
    }

    @Override
    public String sentence(Objection objection, Locale locale) {
        return REFUSALS.in(locale).of(objection);
    }

    @Override
    public List<FactColumn> columns() {
        return SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        SHAPE.each(page -> calibrations.earliestFirst(by, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        Calibration told = new Calibration(
                new CalibrationId(Ids.next()),
                row.requireRelationship("relationship"),
                row.require("person", PersonId.class),
                row.require("at", Instant.class),
                row.word("how", Manner.class).orElse(Manner.IN_PERSON),
                concerns(row, "ranking"),
                concerns(row, "gone"),
                null,
                row.text("words"));
        return kept.asOf(by, told.at(), "at", () -> calibrations.take(by, told))
                .map(taken -> taken.id().value());
    }

    private static List<ConcernId> concerns(FactRow row, String column) {
        return row.records(column).stream().map(ConcernId::new).toList();
    }
}
