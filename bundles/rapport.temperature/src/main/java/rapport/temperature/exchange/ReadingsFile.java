package rapport.temperature.exchange;

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
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.Readings;
import rapport.api.reading.ReadingsQuery;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;
import rapport.temperature.console.Telling;
import rapport.temperature.store.SqlReadings;

/** Readings as a table, those of which only our guess is known left out. */
@Component
public final class ReadingsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(ReadingsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Reading> SHAPE = FactShape.of(Reading::id)
            .required("relationship", Kind.RELATIONSHIP, Reading::relationship)
            .required("person", Kind.PERSON, Reading::person)
            .with(FactColumn.word("instrument", Instrument.class).needed(), Reading::instrument)
            .required("value", Kind.NUMBER, Reading::value)
            .with(FactColumn.word("occasion", Occasion.class), Reading::occasion)
            .optional("words", Kind.TEXT, Reading::words)
            .with(FactColumn.of("concerns", "concern"), Reading::concern)
            .optional("at", Kind.INSTANT, Reading::at)
            .with(FactColumn.word("how", Manner.class), Reading::manner);

    private final Readings readings;
    private final Kept kept;

    @Activate
    public ReadingsFile(@Reference Readings readings, @Reference Database database) {
        this.readings = readings;
        this.kept = Kept.in(database, SqlReadings.SCHEMA, "reading");
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("readings.title");
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
        SHAPE.each(page -> readings.list(by, ReadingsQuery.ALL.taken(), page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        return readings.take(
                        by,
                        new ReadingDraft(
                                row.requireRelationship("relationship"),
                                row.require("person", PersonId.class),
                                row.requireWord("instrument", Instrument.class),
                                row.require("value", Double.class).intValue(),
                                row.word("occasion", Occasion.class).orElse(Occasion.IMPROMPTU),
                                row.text("words"),
                                row.record("concern", ConcernId::new),
                                row.instant("at"),
                                row.word("how", Manner.class).orElse(null)))
                .map(reading -> reading.id().value());
    }
}
