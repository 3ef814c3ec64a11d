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
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.growth.GrowthQuery;
import rapport.api.growth.Growths;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.growth.console.Telling;
import rapport.growth.store.SqlGrowths;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** What came of relationships as a table, and where it led. */
@Component
public final class GrowthFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(GrowthFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Growth> SHAPE = FactShape.of(Growth::id)
            .required("relationship", Kind.RELATIONSHIP, Growth::relationship)
            .with(FactColumn.word("kind", Growth.Kind.class).needed(), Growth::kind)
            .optional("person", Kind.PERSON, Growth::person)
            .optional("led to", Kind.RELATIONSHIP, Growth::ledTo)
            .optional("asked", Kind.FLAG, Growth::asked)
            .optional("at", Kind.INSTANT, Growth::at)
            .optional("words", Kind.TEXT, Growth::words);

    private final Growths growths;
    private final Kept kept;

    @Activate
    public GrowthFile(@Reference Growths growths, @Reference Database database) {
        this.growths = growths;
        this.kept = Kept.in(database, SqlGrowths.SCHEMA, "growth_entry");
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("growth.title");
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
        SHAPE.each(page -> growths.list(by, GrowthQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        GrowthDraft draft = new GrowthDraft(
                row.requireRelationship("relationship"),
                row.requireWord("kind", Growth.Kind.class),
                row.person("person"),
                row.relationship("led to"),
                Boolean.TRUE.equals(row.flag("asked")),
                row.instant("at"),
                row.text("words"));
        return kept.asOf(by, draft.at(), "at", () -> growths.record(by, draft))
                .map(growth -> growth.id().value());
    }
}
