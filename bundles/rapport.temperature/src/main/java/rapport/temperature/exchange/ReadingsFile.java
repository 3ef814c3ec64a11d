package rapport.temperature.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.Readings;
import rapport.api.reading.ReadingsQuery;
import rapport.console.api.Messages;
import rapport.temperature.store.ReadingWords;

/** Readings as a table, those of which only our guess is known left out. */
@Component
public final class ReadingsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(ReadingsFile.class);

    private final Readings readings;
    private final ReadingWords known;

    @Activate
    public ReadingsFile(@Reference Readings readings, @Reference ReadingWords known) {
        this.readings = readings;
        this.known = known;
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
    public List<FactColumn> columns() {
        return List.of(
                FactColumn.required("relationship", Kind.RELATIONSHIP),
                FactColumn.required("person", Kind.PERSON),
                FactColumn.required("instrument", Kind.WORD),
                FactColumn.required("value", Kind.NUMBER),
                FactColumn.optional("occasion", Kind.WORD),
                FactColumn.optional("words", Kind.TEXT),
                FactColumn.of("concerns", "concern"),
                FactColumn.optional("at", Kind.INSTANT),
                FactColumn.optional("how", Kind.WORD));
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        @Nullable String cursor = null;
        do {
            Slice<Reading> page = readings.list(by, ReadingsQuery.ALL.taken(), new PageRequest(500, cursor));
            page.items().forEach(reading -> visitor.accept(row(reading)));
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private static FactRow row(Reading reading) {
        ConcernId concern = reading.concern();
        Manner manner = reading.manner();
        return FactRow.of(reading.id().value())
                .with("relationship", reading.relationship())
                .with("person", reading.person())
                .with("instrument", reading.instrument().name())
                .with("value", reading.value())
                .with("occasion", reading.occasion().name())
                .with("words", reading.words())
                .with("concern", concern == null ? null : concern.value())
                .with("at", reading.at())
                .with("how", manner == null ? null : manner.name());
    }

    @Override
    public boolean isKnown(UUID id) {
        return known.isKnown(id);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        Optional<Instrument> instrument = row.word("instrument", Instrument.class);
        if (instrument.isEmpty()) {
            return Outcome.refused(
                    Objection.to("instrument", "reading.instrument.unknown", "there is no such instrument"));
        }
        UUID concern = row.record("concern");
        return readings.take(
                        by,
                        new ReadingDraft(
                                row.requireRelationship("relationship"),
                                row.require("person", PersonId.class),
                                instrument.get(),
                                row.require("value", Double.class).intValue(),
                                row.word("occasion", Occasion.class).orElse(Occasion.IMPROMPTU),
                                row.text("words"),
                                concern == null ? null : new ConcernId(concern),
                                row.instant("at"),
                                row.word("how", Manner.class).orElse(null)))
                .map(reading -> reading.id().value());
    }
}
