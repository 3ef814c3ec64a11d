package rapport.store;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import rapport.store.api.OtherVersion;
import rapport.store.api.StatementFailed;
import rapport.store.api.StoreFailure;

/** One run of Flyway over the scripts of one module, with a history table of that module's own. */
final class FlywayRun {

    private FlywayRun() {}

    static void migrate(DataSource source, String module, Scripts scripts) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Flyway looks for its own plug-ins through the thread's class loader, which in a framework knows nothing of
        // them.
        thread.setContextClassLoader(Flyway.class.getClassLoader());
        try {
            migrate(module, flyway(source, module, scripts));
        } catch (FlywayException refused) {
            StoreFailure failure = Failures.explain(refused);
            String message = "the tables of " + module + " cannot be brought up to date: ";
            throw new StatementFailed(
                    message + (failure == null ? refused.getMessage() : failure.getMessage()), refused);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The table in which Flyway notes what it applied for a module. */
    static String historyOf(String module) {
        return "migration_" + module;
    }

    private static Flyway flyway(DataSource source, String module, Scripts scripts) {
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(source)
                .resourceProvider(new Given(scripts))
                .javaMigrationClassProvider(List::of)
                .table(historyOf(module))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholderReplacement(false)
                // Tables of a newer version are not ours to write into.
                .ignoreMigrationPatterns(new String[0])
                .loggers("slf4j")
                .load();
    }

    private static void migrate(String module, Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException differs) {
            Set<MigrationState> states =
                    Stream.of(flyway.info().all()).map(MigrationInfo::getState).collect(Collectors.toSet());
            if (states.stream().anyMatch(MigrationState::isFailed)) {
                throw differs;
            }
            throw new OtherVersion(module, states.contains(MigrationState.FUTURE_SUCCESS), differs);
        }
    }

    /** Gives Flyway the scripts, and nothing that it might look for elsewhere. */
    private record Given(Scripts scripts) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return all().filter(resource -> resource.getRelativePath().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return all().filter(resource -> resource.getFilename().startsWith(prefix))
                    .filter(resource -> Stream.of(suffixes).anyMatch(resource.getFilename()::endsWith))
                    .toList();
        }

        private Stream<LoadableResource> all() {
            return scripts.scripts().stream().map(Text::new);
        }
    }

    private static final class Text extends LoadableResource {

        private final Script script;

        Text(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text());
        }

        @Override
        public String getAbsolutePath() {
            return script.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.name();
        }

        @Override
        public String getFilename() {
            return script.name();
        }

        @Override
        public String getRelativePath() {
            return script.name();
        }
    }
}
