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
import rapport.api.meeting.Commonalities;
import rapport.api.meeting.Commonality;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.console.api.Messages;
import rapport.meetings.console.Parts;
import rapport.meetings.store.SqlMeetingSheets;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Small things about people as a table. */
@Component
public final class CommonalitiesFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(CommonalitiesFile.class);
    private static final Messages REFUSALS = Messages.of(Parts.class);
    private static final FactShape<Commonality> SHAPE = FactShape.of(Commonality::id)
            .required("person", Kind.PERSON, Commonality::person)
            .with(FactColumn.word("kind", Commonality.Kind.class).needed(), Commonality::kind)
            .required("words", Kind.TEXT, Commonality::words)
            .optional("at", Kind.INSTANT, Commonality::at);

    private final Commonalities commonalities;
    private final Kept kept;

    @Activate
    public CommonalitiesFile(@Reference Commonalities commonalities, @Reference Database database) {
        this.commonalities = commonalities;
        this.kept = Kept.in(database, SqlMeetingSheets.SCHEMA, "commonality");
    }

    @Override
    public String name() {
        return "commonalities";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("commonalities.title");
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
        SHAPE.each(page -> commonalities.list(by, null, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        PersonId person = row.require("person", PersonId.class);
        Commonality.Kind kind = row.requireWord("kind", Commonality.Kind.class);
        String words = row.requireText("words");
        return kept.asOf(by, row.instant("at"), "at", () -> commonalities.note(by, person, kind, words))
                .map(noted -> noted.id().value());
    }
}
