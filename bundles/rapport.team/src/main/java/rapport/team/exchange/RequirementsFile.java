package rapport.team.exchange;

import java.time.Instant;
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
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.team.model.RequirementsQuery;
import rapport.team.store.Requirements;
import rapport.team.store.SqlPulses;

/** Requirements as a table, and when each was accepted. */
@Component
public final class RequirementsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(RequirementsFile.class);
    private static final Messages REFUSALS = Messages.of(Saying.class);
    private static final FactShape<Requirement> SHAPE = FactShape.of(Requirement::id)
            .required("relationship", Kind.RELATIONSHIP, Requirement::relationship)
            .required("what", Kind.TEXT, Requirement::what)
            .optional("contract", Kind.TEXT, Requirement::contract)
            .optional("owner", Kind.PERSON, Requirement::owner)
            .optional("recorded at", Kind.INSTANT, Requirement::recordedAt)
            .optional("accepted at", Kind.INSTANT, Requirement::acceptedAt);

    private final Requirements requirements;
    private final Kept kept;

    @Activate
    public RequirementsFile(@Reference Requirements requirements, @Reference Database database) {
        this.requirements = requirements;
        this.kept = Kept.in(database, SqlPulses.SCHEMA, "team_requirement");
    }

    @Override
    public String name() {
        return "requirements";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("requirements.title");
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
        SHAPE.each(page -> requirements.list(by, RequirementsQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        RequirementDraft draft = new RequirementDraft(
                row.requireRelationship("relationship"),
                row.requireText("what"),
                row.text("contract"),
                row.person("owner"));
        return kept.asOf(by, row.instant("recorded at"), "recorded at", () -> requirements.record(by, draft))
                .then(recorded -> accepted(by, recorded, row.instant("accepted at")))
                .map(one -> one.id().value());
    }

    // Elsewhere they said so themselves, which is what the file tells.
    private Outcome<Requirement> accepted(Caller by, Requirement recorded, @Nullable Instant at) {
        PersonId owner = recorded.owner();
        return at == null || owner == null
                ? Outcome.done(recorded)
                : kept.asOf(
                        by,
                        at,
                        "accepted at",
                        () -> requirements.accept(InTheirName.of(by, owner), recorded.id(), recorded.version()));
    }
}
