package rapport.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.access.Caller;
import rapport.api.journal.Journal;
import rapport.api.journal.JournalEntry;
import rapport.api.journal.Subject;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.features.api.Features;
import rapport.features.api.launch.LaunchOptions;
import rapport.features.api.launch.StartReport;
import rapport.store.api.Database;
import rapport.store.api.ModuleTables;
import rapport.store.api.Projection;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.Projections;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.StoreFailure;

/**
 * The database of the product: the file in the data folder, or the PostgreSQL server that the configuration names. It is
 * opened beside the start of the other bundles, which wait for it only when they ask for their tables.
 */
@Component(
        service = {RunningDatabase.class, Database.class, Journal.class, Projections.class},
        configurationPid = "rapport.store",
        immediate = true)
@Designate(ocd = RunningDatabase.Config.class)
public final class RunningDatabase implements Database, Journal, Projections {

    /** Where the data is kept. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/database", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%url", description = "%url.description")
        String url() default "";

        @AttributeDefinition(name = "%user", description = "%user.description")
        String user() default "rapport";

        @AttributeDefinition(
                name = "%password_variable",
                description = "%password_variable.description",
                type = AttributeType.STRING)
        String password_variable() default "RAPPORT_DATABASE_PASSWORD";

        @AttributeDefinition(name = "%connections", description = "%connections.description", min = "2")
        int connections() default 16;

        @AttributeDefinition(name = "%cache_megabytes", description = "%cache_megabytes.description", min = "1")
        int cache_megabytes() default 32;
    }

    /** Environment variables, for whoever starts the product before there are settings; a setting goes before them. */
    private static final String URL = "RAPPORT_DATABASE_URL";

    private static final String USER = "RAPPORT_DATABASE_USER";

    private final Engine engine;
    private final FirstWords start;
    private final CompletableFuture<OpenDatabase> opening;

    @Activate
    public RunningDatabase(
            @Reference LaunchOptions options,
            @Reference Clock clock,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable StartReport report,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable Features features,
            Config config) {
        this.engine = engine(options.data(), config);
        this.start = new FirstWords(report, features);
        this.opening = new CompletableFuture<>();
        Thread opener = new Thread(() -> open(clock), "database-opener");
        opener.setDaemon(true);
        opener.start();
        Connections.loadJooq();
    }

    private static Engine engine(Path data, Config config) {
        Engine.Limits limits = new Engine.Limits(config.connections(), config.cache_megabytes());
        Map<String, String> environment = System.getenv();
        String url = config.url().isBlank() ? environment.getOrDefault(URL, "") : config.url();
        if (url.isBlank()) {
            return Engine.inFile(data.resolve("rapport"), limits);
        }
        String user = config.url().isBlank() ? environment.getOrDefault(USER, config.user()) : config.user();
        return Engine.postgres(url, user, environment.getOrDefault(config.password_variable(), ""), limits);
    }

    private void open(Clock clock) {
        try {
            opening.complete(new OpenDatabase(engine, clock));
        } catch (RuntimeException | Error failed) {
            start.cannotOpen(engine, failed);
            opening.completeExceptionally(failed);
        }
    }

    private OpenDatabase database() {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            throw Failures.translate(failed);
        }
    }

    void follow(Projection projection) {
        database().follow(projection);
    }

    ModuleTables moduleTables() {
        return database().moduleTables();
    }

    void unfollow(Projection projection) {
        database().unfollow(projection);
    }

    @Deactivate
    void close() {
        opening.thenAccept(OpenDatabase::close);
    }

    @Override
    public Store open(Schema schema) {
        OpenDatabase database = database();
        try {
            return database.open(schema);
        } catch (StoreFailure refused) {
            start.cannotUse(engine, schema, refused);
            throw refused;
        }
    }

    @Override
    public Slice<JournalEntry> of(Caller by, Subject subject, PageRequest page) {
        return database().journal().of(by, subject, page);
    }

    @Override
    public Slice<JournalEntry> all(Caller by, PageRequest page) {
        return database().journal().all(by, page);
    }

    @Override
    public List<JournalEntry> after(long position, int atMost) {
        return database().journal().after(position, atMost);
    }

    @Override
    public boolean awaitCaughtUp(Duration atMost, String... names) {
        return database().projections().awaitCaughtUp(atMost, names);
    }

    @Override
    public long position() {
        return database().projections().position();
    }

    @Override
    public List<ProjectionStatus> status() {
        return database().projections().status();
    }

    @Override
    public void rebuild(String name) {
        database().projections().rebuild(name);
    }
}
