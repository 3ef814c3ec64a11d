package rapport.engagement.exchange;

import java.time.LocalDate;
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
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.engagement.Retrospectives;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.engagement.console.Parts;
import rapport.engagement.store.SqlMilestones;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Retrospectives as a table; what was said in them is another. */
@Component
public final class RetrospectivesFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(RetrospectivesFile.class);
    private static final Messages REFUSALS = Messages.of(Parts.class);
    private static final FactShape<Retrospective> SHAPE = FactShape.of(Retrospective::id)
            .required("relationship", Kind.RELATIONSHIP, Retrospective::relationship)
            .required("held on", Kind.DATE, Retrospective::heldOn)
            .optional("people", Kind.PEOPLE, Retrospective::people)
            .optional("words", Kind.TEXT, Retrospective::words);

    private final Retrospectives retrospectives;
    private final Kept kept;

    @Activate
    public RetrospectivesFile(@Reference Retrospectives retrospectives, @Reference Database database) {
        this.retrospectives = retrospectives;
        this.kept = Kept.in(database, SqlMilestones.SCHEMA, "retrospective");
    }

    @Override
    public String name() {
        return "retrospectives";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("retrospectives.title");
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
        SHAPE.each(page -> retrospectives.list(by, null, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        return retrospectives
                .hold(
                        by,
                        new RetrospectiveDraft(
                                row.requireRelationship("relationship"),
                                row.require("held on", LocalDate.class),
                                row.people("people"),
                                row.text("words")))
                .map(held -> held.id().value());
    }
}
