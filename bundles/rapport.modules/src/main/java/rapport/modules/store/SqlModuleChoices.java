package rapport.modules.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.journal.Subject;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Keeps the choices in a table of their own. */
@Component
public final class SqlModuleChoices implements ModuleChoices {

    private static final Table<Record> CHOICE = table(name("module_choice"));
    private static final Field<String> NAME = field(name("name"), String.class);
    private static final Field<Boolean> ENABLED = field(name("enabled"), Boolean.class);

    private final Store store;

    /** What the journal says of a choice. */
    private record Choice(String module, boolean enabled) {}

    @Activate
    public SqlModuleChoices(@Reference Database database) {
        store = database.open(new Schema("modules", SqlModuleChoices.class));
    }

    @Override
    public Map<String, Boolean> all() {
        return store.read(
                session -> session.sql().select(NAME, ENABLED).from(CHOICE).fetchMap(NAME, ENABLED));
    }

    @Override
    public void remember(Caller by, String module, boolean enabled) {
        store.run(by, transaction -> remember(transaction, module, enabled));
    }

    private static void remember(Transaction transaction, String module, boolean enabled) {
        Optional<Boolean> before = transaction
                .sql()
                .select(ENABLED)
                .from(CHOICE)
                .where(NAME.eq(module))
                .forUpdate()
                .fetchOptional(ENABLED);
        if (before.isPresent() && before.get() == enabled) {
            return;
        }
        if (before.isPresent()) {
            transaction
                    .sql()
                    .update(CHOICE)
                    .set(ENABLED, enabled)
                    .where(NAME.eq(module))
                    .execute();
        } else {
            transaction
                    .sql()
                    .insertInto(CHOICE, NAME, ENABLED)
                    .values(module, enabled)
                    .execute();
        }
        transaction.record(new Change(
                new Subject("module", UUID.nameUUIDFromBytes(module.getBytes(StandardCharsets.UTF_8))),
                enabled ? "ModuleEnabled" : "ModuleDisabled",
                before.map(was -> new Choice(module, was)).orElse(null),
                new Choice(module, enabled)));
    }
}
