package rapport.store;

import static rapport.store.JournalTable.APPLIED;
import static rapport.store.JournalTable.APPLIED_FINGERPRINT;
import static rapport.store.JournalTable.APPLIED_MODULE;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rapport.store.api.Schema;
import rapport.store.api.StatementFailed;

/**
 * Brings schemas up to date, one module after the other. What was applied before is known by a fingerprint of the scripts, so
 * that nothing of Flyway is even loaded when nothing has changed.
 */
final class Migrations {

    private final Connections connections;
    private final Map<String, String> applied = new ConcurrentHashMap<>();

    Migrations(Connections connections) {
        this.connections = connections;
        this.applied.putAll(remembered());
    }

    /** Applies the scripts of the schema that are not applied yet. */
    synchronized void apply(Schema schema) {
        Scripts scripts = Scripts.of(schema, connections.engine().marker());
        String fingerprint = scripts.fingerprint();
        if (!fingerprint.equals(applied.get(schema.module()))) {
            FlywayRun.migrate(connections.source(), schema.module(), scripts);
            remember(schema.module(), fingerprint);
        }
    }

    /** Applies the scripts of a module's bundle that does not run, to a database that has none of its tables. */
    synchronized void applyAnew(String module, Path bundle) {
        Scripts scripts = Scripts.inBundle(module, bundle, connections.engine().marker());
        FlywayRun.migrate(connections.source(), module, scripts);
        remember(module, scripts.fingerprint());
    }

    /** Knows of no script that was applied for the module. */
    synchronized void forget(String module) {
        connections.writing(work ->
                work.sql().deleteFrom(APPLIED).where(APPLIED_MODULE.eq(module)).execute());
        applied.remove(module);
    }

    private Map<String, String> remembered() {
        try {
            return connections.reading(work -> work.sql()
                    .select(APPLIED_MODULE, APPLIED_FINGERPRINT)
                    .from(APPLIED)
                    .fetchMap(APPLIED_MODULE, APPLIED_FINGERPRINT));
        } catch (StatementFailed nothingThereYet) {
            return Map.of();
        }
    }

    private void remember(String module, String fingerprint) {
        connections.writing(work -> {
            work.sql().deleteFrom(APPLIED).where(APPLIED_MODULE.eq(module)).execute();
            return work.sql()
                    .insertInto(APPLIED, APPLIED_MODULE, APPLIED_FINGERPRINT)
                    .values(module, fingerprint)
                    .execute();
        });
        applied.put(module, fingerprint);
    }
}
