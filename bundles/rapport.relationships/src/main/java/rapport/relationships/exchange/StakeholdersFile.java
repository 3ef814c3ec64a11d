package rapport.relationships.exchange;

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
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.console.api.Messages;
import rapport.relationships.console.Telling;
import rapport.relationships.store.SqlRelationships;
import rapport.relationships.store.TakenHistory;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** The parts of people in relationships as a table. */
@Component
public final class StakeholdersFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(StakeholdersFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    /** What power and interest are where nobody has said. */
    private static final int MIDDLING = 3;

    private static final FactShape<Stakeholder> SHAPE = FactShape.of(Stakeholder::id)
            .required("relationship", Kind.RELATIONSHIP, Stakeholder::relationship)
            .required("person", Kind.PERSON, Stakeholder::person)
            .optional("role", Kind.TEXT, Stakeholder::role)
            .optional("power", Kind.NUMBER, Stakeholder::power)
            .optional("interest", Kind.NUMBER, Stakeholder::interest)
            .with(FactColumn.word("stance", Stance.class), Stakeholder::stance);

    private final Relationships relationships;
    private final TakenHistory taken;
    private final Kept kept;

    @Activate
    public StakeholdersFile(
            @Reference Relationships relationships, @Reference TakenHistory taken, @Reference Database database) {
        this.relationships = relationships;
        this.taken = taken;
        this.kept = Kept.in(database, SqlRelationships.SCHEMA, "stakeholder");
    }

    @Override
    public String name() {
        return "stakeholders";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("stakeholders.title");
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
                some -> taken.stakeholders(some.stream().map(Relationship::id).toList())
                        .forEach(one -> visitor.accept(SHAPE.row(one))));
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        StakeholderDraft draft = new StakeholderDraft(
                row.require("person", PersonId.class),
                row.text("role"),
                Objects.requireNonNullElse(row.whole("power"), MIDDLING),
                Objects.requireNonNullElse(row.whole("interest"), MIDDLING),
                row.word("stance", Stance.class).orElse(Stance.NEUTRAL));
        return relationships
                .setStakeholder(by, row.requireRelationship("relationship"), draft)
                .map(one -> one.id().value());
    }
}
