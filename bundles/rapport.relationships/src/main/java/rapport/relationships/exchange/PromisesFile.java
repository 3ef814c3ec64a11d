package rapport.relationships.exchange;

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
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.console.api.Messages;
import rapport.relationships.console.Telling;
import rapport.relationships.store.SqlRelationships;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Promises as a table, with what became of each. */
@Component
public final class PromisesFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(PromisesFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Commitment> SHAPE = FactShape.of(Commitment::id)
            .required("what", Kind.TEXT, Commitment::what)
            .required("by", Kind.PARTY, Commitment::by)
            .required("to", Kind.PARTY, Commitment::to)
            .required("due", Kind.DATE, Commitment::due)
            .optional("relationship", Kind.RELATIONSHIP, Commitment::relationship)
            .with(FactColumn.word("state", State.class), Commitment::state)
            .optional("expected", Kind.DATE, Commitment::expected);

    private final Commitments commitments;
    private final Kept kept;

    @Activate
    public PromisesFile(@Reference Commitments commitments, @Reference Database database) {
        this.commitments = commitments;
        this.kept = Kept.in(database, SqlRelationships.SCHEMA, "commitment");
    }

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("promises.title");
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
        SHAPE.each(page -> commitments.list(by, CommitmentsQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        State state = row.word("state", State.class).orElse(State.OPEN);
        CommitmentDraft draft = new CommitmentDraft(
                row.requireText("what"),
                row.require("by", PartyId.class),
                row.require("to", PartyId.class),
                row.require("due", LocalDate.class),
                row.relationship("relationship"));
        return commitments
                .promise(by, draft)
                .then(one -> commitments.expect(by, one.id(), one.version(), row.date("expected")))
                .then(one -> commitments.settle(by, one.id(), one.version(), state))
                .map(one -> one.id().value());
    }
}
