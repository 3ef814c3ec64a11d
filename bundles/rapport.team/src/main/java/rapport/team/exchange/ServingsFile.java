package rapport.team.exchange;

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
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;
import rapport.team.console.Saying;
import rapport.team.model.Serving;
import rapport.team.model.ServingDraft;
import rapport.team.model.ServingsQuery;
import rapport.team.store.Servings;
import rapport.team.store.SqlPulses;

/** Who serves which internal customer, as a table. */
@Component
public final class ServingsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(ServingsFile.class);
    private static final Messages REFUSALS = Messages.of(Saying.class);
    private static final FactShape<Serving> SHAPE = FactShape.of(Serving::id)
            .required("relationship", Kind.RELATIONSHIP, Serving::relationship)
            .required("server", Kind.PARTY, Serving::server)
            .required("what", Kind.TEXT, Serving::what)
            .optional("owner", Kind.PERSON, Serving::owner)
            .optional("customer owner", Kind.PERSON, Serving::customerOwner)
            .optional("recorded at", Kind.INSTANT, Serving::recordedAt);

    private final Servings servings;
    private final Kept kept;

    @Activate
    public ServingsFile(@Reference Servings servings, @Reference Database database) {
        this.servings = servings;
        this.kept = Kept.in(database, SqlPulses.SCHEMA, "team_serving");
    }

    @Override
    public String name() {
        return "servings";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("servings.title");
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
        SHAPE.each(page -> servings.list(by, ServingsQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        ServingDraft draft = new ServingDraft(
                row.requireRelationship("relationship"),
                row.require("server", PartyId.class),
                row.requireText("what"),
                row.person("owner"),
                row.person("customer owner"));
        return kept.asOf(by, row.instant("recorded at"), "recorded at", () -> servings.record(by, draft))
                .map(one -> one.id().value());
    }
}
