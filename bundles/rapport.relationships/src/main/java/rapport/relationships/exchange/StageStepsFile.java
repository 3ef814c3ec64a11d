package rapport.relationships.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.StageChange;
import rapport.console.api.Messages;
import rapport.relationships.console.Telling;
import rapport.relationships.store.SqlRelationships;
import rapport.relationships.store.TakenHistory;
import rapport.relationships.store.TakenHistory.Step;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** The steps of relationships from stage to stage as a table. */
@Component
public final class StageStepsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(StageStepsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Step> SHAPE = FactShape.of(Step::id)
            .required("relationship", Kind.RELATIONSHIP, step -> step.change().relationship())
            .optional("from", Kind.TEXT, step -> step.change().from())
            .required("to", Kind.TEXT, step -> step.change().to())
            .required("at", Kind.INSTANT, step -> step.change().at())
            .optional("by", Kind.TEXT, step -> step.change().by())
            .optional("reason", Kind.TEXT, step -> step.change().reason())
            .optional("override", Kind.TEXT, step -> step.change().override())
            .optional("missing", Kind.TEXT, StageStepsFile::missing);

    private final Relationships relationships;
    private final TakenHistory taken;
    private final Kept kept;

    @Activate
    public StageStepsFile(
            @Reference Relationships relationships, @Reference TakenHistory taken, @Reference Database database) {
        this.relationships = relationships;
        this.taken = taken;
        this.kept = Kept.in(database, SqlRelationships.SCHEMA, "stage_change");
    }

    @Override
    public String name() {
        return "stage-steps";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("stage-steps.title");
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
        FactShape.<Relationship>eachPage(
                page -> relationships.list(by, RelationshipsQuery.ALL, page),
                some -> taken.steps(some.stream().map(Relationship::id).toList())
                        .forEach(step -> visitor.accept(SHAPE.row(step))));
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        String missing = row.text("missing");
        StageChange told = new StageChange(
                row.requireRelationship("relationship"),
                row.text("from"),
                row.requireText("to"),
                row.require("at", Instant.class),
                Objects.requireNonNullElse(row.text("by"), by.name()),
                row.text("reason"),
                row.text("override"),
                missing == null ? List.of() : List.of(missing.strip().split("\\s+")));
        return kept.asOf(by, told.at(), "at", () -> taken.step(by, told))
                .map(step -> step.id().value());
    }

    private static @Nullable String missing(Step step) {
        List<String> missing = step.change().missing();
        return missing.isEmpty() ? null : String.join(" ", missing);
    }
}
