package rapport.launcher.module.broken;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import rapport.api.access.Caller;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.launcher.module.NeedsDatabase;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** A page with a table of its own, in which each start is noted. */
@NeedsDatabase
public final class PetsPage implements Page {

    private final Store store;

    public PetsPage(Database database) {
        store = database.open(new Schema("pets", PetsPage.class));
        store.run(
                Caller.platform("pets"),
                transaction -> transaction
                        .sql()
                        .insertInto(table(name("pets_start")), field(name("id"), UUID.class))
                        .values(UUID.randomUUID())
                        .execute());
    }

    @Override
    public Answer show(Visit visit) {
        int starts = store.read(session -> session.sql().fetchCount(table(name("pets_start"))));
        return Answer.shown("Pets", output -> output.writeContent("Started " + starts + " times."));
    }
}
