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
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.growth.Approaches;
import rapport.api.growth.GrowthQuery;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.growth.console.Telling;
import rapport.growth.store.SqlGrowths;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Approaches of competitors as a table. */
@Component
public final class ApproachesFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(ApproachesFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Approach> SHAPE = FactShape.of(Approach::id)
            .required("relationship", Kind.RELATIONSHIP, Approach::relationship)
            .optional("competitor", Kind.TEXT, Approach::competitor)
            .optional("person", Kind.PERSON, Approach::person)
            .with(FactColumn.word("reaction", Approach.Reaction.class).needed(), Approach::reaction)
            .optional("at", Kind.INSTANT, Approach::at)
            .optional("words", Kind.TEXT, Approach::words);

    private final Approaches approaches;
    private final Kept kept;

    @Activate
    public ApproachesFile(@Reference Approaches approaches, @Reference Database database) {
        this.approaches = approaches;
        this.kept = Kept.in(database, SqlGrowths.SCHEMA, "growth_entry");
    }

    @Override
    public String name() {
        return "approaches";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("approaches.title");
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
        SHAPE.each(page -> approaches.list(by, GrowthQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        ApproachDraft draft = new ApproachDraft(
                row.requireRelationship("relationship"),
                row.text("competitor"),
                row.person("person"),
                row.requireWord("reaction", Approach.Reaction.class),
                row.instant("at"),
                row.text("words"));
        return kept.asOf(by, draft.at(), "at", () -> approaches.record(by, draft))
                .map(approach -> approach.id().value());
    }
}
