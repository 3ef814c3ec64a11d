package rapport.meetings.exchange;

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
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.meeting.Exchanges;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.meetings.console.Parts;
import rapport.meetings.store.SqlMeetingSheets;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** What was given, received and asked for as a table. */
@Component
public final class ExchangesFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(ExchangesFile.class);
    private static final Messages REFUSALS = Messages.of(Parts.class);
    private static final FactShape<Exchange> SHAPE = FactShape.of(Exchange::id)
            .required("relationship", Kind.RELATIONSHIP, Exchange::relationship)
            .with(FactColumn.word("direction", Exchange.Direction.class).needed(), Exchange::direction)
            .optional("person", Kind.PERSON, Exchange::person)
            .required("what", Kind.TEXT, Exchange::what)
            .optional("weight", Kind.NUMBER, Exchange::weight)
            .optional("at", Kind.INSTANT, Exchange::at);

    private final Exchanges exchanges;
    private final Kept kept;

    @Activate
    public ExchangesFile(@Reference Exchanges exchanges, @Reference Database database) {
        this.exchanges = exchanges;
        this.kept = Kept.in(database, SqlMeetingSheets.SCHEMA, "meeting_exchange");
    }

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("exchanges.title");
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
        SHAPE.each(page -> exchanges.list(by, ExchangesQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        Integer weight = row.whole("weight");
        ExchangeDraft draft = new ExchangeDraft(
                row.requireRelationship("relationship"),
                row.requireWord("direction", Exchange.Direction.class),
                row.person("person"),
                row.requireText("what"),
                weight == null ? Exchange.SMALL : weight,
                row.instant("at"));
        return kept.asOf(by, draft.at(), "at", () -> exchanges.note(by, draft))
                .map(exchange -> exchange.id().value());
    }
}
