package rapport.promises.exchange;

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
import rapport.api.commitment.Backing;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.PromiseChains;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.promises.console.Telling;
import rapport.promises.store.SqlPromiseChains;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Which promise rests on which, as a table. */
@Component
public final class BackingsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(BackingsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Backing> SHAPE = FactShape.of(Backing::id)
            .with(promise("promise"), backing -> backing.promise().value())
            .with(promise("rests on"), backing -> backing.by().value())
            .optional("needed", Kind.DATE, Backing::needed);

    private final PromiseChains chains;
    private final Kept kept;

    @Activate
    public BackingsFile(@Reference PromiseChains chains, @Reference Database database) {
        this.chains = chains;
        this.kept = Kept.in(database, SqlPromiseChains.SCHEMA, "promise_backing");
    }

    private static FactColumn promise(String name) {
        return FactColumn.of("promises", name).needed();
    }

    @Override
    public String name() {
        return "backings";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("backings.title");
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
        SHAPE.each(page -> chains.list(by, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        return chains.back(
                        by,
                        new CommitmentId(row.require("promise", UUID.class)),
                        new CommitmentId(row.require("rests on", UUID.class)),
                        row.date("needed"))
                .map(backing -> backing.id().value());
    }
}
