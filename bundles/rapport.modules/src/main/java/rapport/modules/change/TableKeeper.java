package rapport.modules.change;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.features.api.launch.LaunchOptions;
import rapport.store.api.ModuleTables;

/** Sees to it that no row of a module is lost when the module changes. */
@Component(service = TableKeeper.class)
public final class TableKeeper {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final ModuleTables tables;
    private final Path archive;
    private final Clock clock;

    @Activate
    public TableKeeper(@Reference ModuleTables tables, @Reference LaunchOptions options, @Reference Clock clock) {
        this.tables = tables;
        this.archive = options.data().resolve("archive");
        this.clock = clock;
    }

    /** Modules whose tables the plan changes, and that have some. */
    Set<String> copied(ModulePlan plan) {
        Set<String> copied = new TreeSet<>(plan.migrations().keySet());
        copied.removeIf(module -> tables.of(module).isEmpty());
        return copied;
    }

    void setAside(Set<String> modules) {
        modules.forEach(tables::setAside);
    }

    /** Returns the tables to their copies, with the scripts of the bundles that the function names. */
    void bringBack(List<PlannedBundle> bundles, Set<String> modules, Function<PlannedBundle, Optional<Path>> file) {
        Map<String, Path> homes = homes(bundles, file);
        for (String module : modules) {
            Path home = homes.get(module);
            if (home != null && tables.isSetAside(module)) {
                tables.bringBack(module, home);
            }
        }
        // A script that ended half-way in tables that were not there before leaves nothing that anybody has recorded.
        Set<String> fresh =
                new HashSet<>(homes(bundles, PlannedBundle::fileAfter).keySet());
        fresh.removeAll(homes.keySet());
        fresh.removeAll(modules);
        fresh.stream().filter(module -> tables.applied(module).isEmpty()).forEach(tables::drop);
    }

    /** Writes what has been recorded since the copy was made to a file, and returns to the copy. */
    void writeAndBringBack(ModulePlan plan) {
        plan.returning().forEach(this::write);
        bringBack(plan.bundles(), plan.returning(), PlannedBundle::fileAfter);
    }

    /** Writes the rows of the modules that go to files, drops their tables, and tells where the files are. */
    List<String> archive(ModulePlan plan) {
        List<String> told = new ArrayList<>();
        for (String module : homes(plan.bundles(), PlannedBundle::fileBefore).keySet()) {
            if (!tables.of(module).isEmpty()) {
                told.add("What was recorded lies in " + write(module) + " in the data folder.");
                tables.drop(module);
            }
        }
        return told;
    }

    private String write(String module) {
        try {
            Path file = Files.createDirectories(archive).resolve(module + "-" + STAMP.format(clock.instant()) + ".zip");
            try (OutputStream zip = Files.newOutputStream(file)) {
                tables.write(module, zip);
            }
            return "archive/" + file.getFileName();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the rows of " + module + " cannot be written", unwritable);
        }
    }

    private static Map<String, Path> homes(
            Collection<PlannedBundle> bundles, Function<PlannedBundle, Optional<Path>> file) {
        Map<String, Path> homes = new HashMap<>();
        for (PlannedBundle bundle : bundles) {
            file.apply(bundle)
                    .ifPresent(path ->
                            BundleContent.of(path).scripts().keySet().forEach(module -> homes.put(module, path)));
        }
        return homes;
    }
}
