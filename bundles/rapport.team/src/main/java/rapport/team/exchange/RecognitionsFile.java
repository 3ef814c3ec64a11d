package rapport.team.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.CommitmentId;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;
import rapport.team.console.Saying;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.RecognitionsQuery;
import rapport.team.model.RequirementId;
import rapport.team.store.Recognitions;
import rapport.team.store.SqlPulses;

/** Words of thanks as a table: the shared ones, and of the others those that whoever asks said or was told. */
@Component
public final class RecognitionsFile implements FactTable {

    static final FactShape<Recognition> SHAPE = FactShape.of(Recognition::id)
            .required("giver", Kind.PERSON, Recognition::giver)
            .required("receiver", Kind.PERSON, Recognition::receiver)
            .required("words", Kind.TEXT, Recognition::words)
            .optional("relationship", Kind.RELATIONSHIP, Recognition::relationship)
            .with(FactColumn.of("promises", "promise"), Recognition::promise)
            .with(FactColumn.of("requirements", "requirement"), Recognition::requirement)
            .optional("shared", Kind.FLAG, Recognition::shared)
            .optional("given at", Kind.INSTANT, Recognition::at);

    private static final Messages MESSAGES = Messages.of(RecognitionsFile.class);
    private static final Messages REFUSALS = Messages.of(Saying.class);

    private final Recognitions recognitions;
    private final Kept kept;

    @Activate
    public RecognitionsFile(@Reference Recognitions recognitions, @Reference Database database) {
        this.recognitions = recognitions;
        this.kept = Kept.in(database, SqlPulses.SCHEMA, "team_recognition");
    }

    @Override
    public String name() {
        return "recognitions";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("recognitions.title");
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
        SHAPE.each(page -> recognitions.list(by, RecognitionsQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        RecognitionDraft draft = new RecognitionDraft(
                row.require("receiver", PersonId.class),
                row.requireText("words"),
                row.relationship("relationship"),
                row.record("promise", CommitmentId::new),
                row.record("requirement", RequirementId::new),
                Objects.requireNonNullElse(row.flag("shared"), false));
        Caller giver = InTheirName.of(by, row.require("giver", PersonId.class));
        return kept.asOf(by, row.instant("given at"), "given at", () -> recognitions.give(giver, draft))
                .map(one -> one.id().value());
    }
}
