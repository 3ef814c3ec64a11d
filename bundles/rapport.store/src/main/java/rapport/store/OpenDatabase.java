package rapport.store;

import java.nio.file.Path;
import java.time.Clock;
import rapport.api.journal.Journal;
import rapport.store.Engine.Limits;
import rapport.store.api.Database;
import rapport.store.api.ModuleTables;
import rapport.store.api.Projection;
import rapport.store.api.Projections;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** A database that is open: its stores, its journal and its projections. */
public final class OpenDatabase implements Database, AutoCloseable {

    private final Connections connections;
    private final Migrations migrations;
    private final SqlJournal journal;
    private final RunningProjections projections;
    private final SqlStore store;

    OpenDatabase(Engine engine, Clock clock) {
        this.connections = new Connections(engine);
        try {
            this.migrations = new Migrations(connections);
            migrations.apply(new Schema("store", OpenDatabase.class));
            this.journal = new SqlJournal(connections);
            JournalHead head = new JournalHead();
            head.reached(journal.head());
            this.projections = new RunningProjections(connections, journal, head, clock);
            this.store = new SqlStore(connections, clock, head);
        } catch (Throwable failed) {
            connections.close();
            throw failed;
        }
    }

    /** H2 in the file {@code rapport.mv.db} of the folder. */
    public static OpenDatabase inFolder(Path folder, Clock clock) {
        return new OpenDatabase(Engine.inFile(folder.resolve("rapport"), Limits.DEFAULT), clock);
    }

    /** H2 in memory: gone when closed. */
    public static OpenDatabase inMemory(String name, Clock clock) {
        return new OpenDatabase(Engine.inMemory(name), clock);
    }

    /** PostgreSQL under a JDBC URL. */
    public static OpenDatabase postgres(String url, String user, String password, Clock clock) {
        return new OpenDatabase(Engine.postgres(url, user, password, Limits.DEFAULT), clock);
    }

    @Override
    public Store open(Schema schema) {
        migrations.apply(schema);
        return store;
    }

    /** The tables of modules as a whole. */
    public ModuleTables moduleTables() {
        return new SqlModuleTables(connections, migrations);
    }

    public Journal journal() {
        return journal;
    }

    public Projections projections() {
        return projections;
    }

    /** Has a projection follow the journal. */
    public void follow(Projection projection) {
        projections.add(projection);
    }

    /** Has a projection follow no longer. */
    public void unfollow(Projection projection) {
        projections.remove(projection);
    }

    /** Finishes what is under way, and closes the files. */
    @Override
    public void close() {
        projections.close();
        connections.close();
    }
}
