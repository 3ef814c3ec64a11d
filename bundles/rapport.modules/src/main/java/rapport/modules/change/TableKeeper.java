package rapport.modules.change;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Localized;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.features.api.launch.LaunchOptions;
import rapport.modules.words.Sayings;
import rapport.store.api.ModuleTables;
import rapport.store.api.ModuleTables.Copy;

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

    /** Modules whose tables the plan changes, returns or puts away, and that have some. */
    Set<String> copied(ModulePlan plan, boolean archived) {
        Set<String> copied = new TreeSet<>(plan.migrations().keySet());
        copied.addAll(plan.returning());
        if (archived) {
            copied.addAll(homes(plan.bundles(), PlannedBundle::fileBefore).keySet());
        }
        copied.removeIf(module -> tables.of(module).isEmpty());
        return copied;
    }

    /**
     * How many bytes on disk it takes meanwhile, about: a copy of what the change touches, beside the one of before that is let go
     * only afterwards; a file of what returns or is exported.
     */
    long bytes(ModulePlan plan, ModuleRequest request) {
        long copies = copied(plan, ModuleRequest.DataFate.ARCHIVE.isOf(request)).stream()
                .mapToLong(tables::bytesOfCopy)
                .sum();
        Set<String> written = new TreeSet<>(plan.returning());
        if (ModuleRequest.DataFate.EXPORT.isOf(request)) {
            written.addAll(homes(plan.bundles(), PlannedBundle::fileBefore).keySet());
        }
        return copies + written.stream().mapToLong(tables::bytesOfCopy).sum();
    }

    void setAside(Set<String> modules) {
        modules.forEach(tables::setAside);
    }

    /** What was copied for the change stays for as long as it may be taken back. */
    void keepCopies(ModulePlan plan, Set<String> aside) {
        aside.forEach(tables::keepCopy);
        plan.returning().stream()
                .filter(module -> !aside.contains(module))
                .forEach(module -> tables.forgetCopy(module, Copy.BEFORE));
    }

    /** The change was not begun. */
    void forgetCopies(Set<String> aside) {
        aside.forEach(module -> tables.forgetCopy(module, Copy.UNDER_WAY));
    }

    /** Has the tables as they were when the change began. */
    void undo(ModulePlan plan, Set<String> aside) {
        Map<String, Path> homes = homes(plan.bundles(), PlannedBundle::fileBefore);
        bringBack(homes, aside, Copy.UNDER_WAY);
        forgetCopies(aside);
        // A script that ended half-way in tables that were not there before leaves nothing that anybody has recorded.
        Set<String> fresh =
                new HashSet<>(homes(plan.bundles(), PlannedBundle::fileAfter).keySet());
        fresh.removeAll(homes.keySet());
        fresh.removeAll(aside);
        fresh.stream()
                .filter(module -> plan.returning().contains(module)
                        || tables.applied(module).isEmpty())
                .forEach(tables::drop);
    }

    private void bringBack(Map<String, Path> homes, Set<String> modules, Copy copy) {
        for (String module : modules) {
            Path home = homes.get(module);
            if (home != null && tables.isSetAside(module, copy)) {
                tables.bringBack(module, copy, home);
            }
        }
    }

    /** Writes what has been recorded since the copy was made to a file, and returns to the copy. */
    void writeAndBringBack(ModulePlan plan) {
        plan.returning().stream().filter(module -> !tables.of(module).isEmpty()).forEach(this::write);
        bringBack(homes(plan.bundles(), PlannedBundle::fileAfter), plan.returning(), Copy.BEFORE);
    }

    /** Writes the rows of the modules that go to files, drops their tables with all copies, and tells where the files are. */
    List<Localized> export(ModulePlan plan) {
        List<Localized> told = new ArrayList<>();
        for (String module : homes(plan.bundles(), PlannedBundle::fileBefore).keySet()) {
            if (!tables.of(module).isEmpty()) {
                told.add(Sayings.say("told.written", write(module)));
                tables.drop(module);
                tables.forgetCopy(module, Copy.BEFORE);
            }
        }
        return told;
    }

    /** Drops the tables of which there are copies. */
    List<Localized> archive(Set<String> modules) {
        modules.stream()
                .filter(module -> tables.isSetAside(module, Copy.BEFORE))
                .forEach(tables::drop);
        return List.of(Sayings.say("told.put.away"));
    }

    /** The names of the files to which rows were written, the latest first. */
    public List<String> files() {
        if (!Files.isDirectory(archive)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(archive)) {
            return files.sorted(Comparator.comparing(TableKeeper::written).reversed())
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of these files. */
    public Optional<Path> findFile(String name) {
        return files().stream().filter(name::equals).map(archive::resolve).findFirst();
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
