package rapport.engagement.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneDraft;
import rapport.api.engagement.Milestones;
import rapport.api.engagement.MilestonesQuery;
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

/** Milestones as a table, and when each was reached. */
@Component
public final class MilestonesFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(MilestonesFile.class);
    private static final Messages REFUSALS = Messages.of(Parts.class);
    private static final FactShape<Milestone> SHAPE = FactShape.of(Milestone::id)
            .required("relationship", Kind.RELATIONSHIP, Milestone::relationship)
            .required("what", Kind.TEXT, Milestone::what)
            .required("due", Kind.DATE, Milestone::due)
            .optional("owners", Kind.PEOPLE, Milestone::owners)
            .optional("agreed at", Kind.INSTANT, Milestone::agreedAt)
            .optional("reached at", Kind.INSTANT, Milestone::reachedAt);

    private final Milestones milestones;
    private final Kept kept;

    @Activate
    public MilestonesFile(@Reference Milestones milestones, @Reference Database database) {
        this.milestones = milestones;
        this.kept = Kept.in(database, SqlMilestones.SCHEMA, "milestone");
    }

    @Override
    public String name() {
        return "milestones";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("milestones.title");
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
        SHAPE.each(page -> milestones.list(by, MilestonesQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        MilestoneDraft draft = new MilestoneDraft(
                row.requireRelationship("relationship"),
                row.requireText("what"),
                row.require("due", LocalDate.class),
                row.people("owners"));
        return kept.asOf(by, row.instant("agreed at"), "agreed at", () -> milestones.agree(by, draft))
                .then(agreed -> reached(by, agreed, row.instant("reached at")))
                .map(milestone -> milestone.id().value());
    }

    private Outcome<Milestone> reached(Caller by, Milestone agreed, @Nullable Instant at) {
        return at == null
                ? Outcome.done(agreed)
                : kept.asOf(by, at, "reached at", () -> milestones.reach(by, agreed.id(), agreed.version(), at));
    }
}
