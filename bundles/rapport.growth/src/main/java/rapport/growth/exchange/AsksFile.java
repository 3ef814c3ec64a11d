package rapport.growth.exchange;

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
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.Asks;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthQuery;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.growth.console.Telling;
import rapport.growth.store.SqlGrowths;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** What we asked for as a table, with what they answered. */
@Component
public final class AsksFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(AsksFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Ask> SHAPE = FactShape.of(Ask::id)
            .required("relationship", Kind.RELATIONSHIP, Ask::relationship)
            .with(FactColumn.word("kind", Growth.Kind.class).needed(), Ask::kind)
            .optional("person", Kind.PERSON, Ask::person)
            .with(FactColumn.word("answer", Ask.Answer.class), Ask::answer)
            .optional("at", Kind.INSTANT, Ask::at)
            .optional("words", Kind.TEXT, Ask::words);

    private final Asks asks;
    private final Kept kept;

    @Activate
    public AsksFile(@Reference Asks asks, @Reference Database database) {
        this.asks = asks;
        this.kept = Kept.in(database, SqlGrowths.SCHEMA, "growth_entry");
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("asks.title");
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
        SHAPE.each(page -> asks.list(by, GrowthQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        AskDraft draft = new AskDraft(
                row.requireRelationship("relationship"),
                row.requireWord("kind", Growth.Kind.class),
                row.person("person"),
                row.word("answer", Ask.Answer.class).orElse(Ask.Answer.OPEN),
                row.instant("at"),
                row.text("words"));
        return kept.asOf(by, draft.at(), "at", () -> asks.record(by, draft))
                .map(ask -> ask.id().value());
    }
}
