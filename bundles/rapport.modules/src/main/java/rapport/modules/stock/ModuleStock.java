package rapport.modules.stock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.features.api.launch.LaunchOptions;
import rapport.modules.archive.ArchiveReader;
import rapport.modules.archive.Digests;
import rapport.modules.archive.ModuleArchive;
import rapport.modules.archive.ModuleSource;
import rapport.modules.archive.RepositoryDownload;
import rapport.modules.model.Room;
import rapport.modules.store.TrustedKeys;

/**
 * The versions of modules that were let in, each unpacked in a folder of its own below {@code modules} in the data folder. A
 * folder appears whole or not at all. Safe for use by many threads; letting something in needs the role administrator.
 */
@Component(service = ModuleStock.class)
public final class ModuleStock {

    private final Path folder;
    private final TrustedKeys keys;
    private final DiskRoom room;
    private final Clock clock;
    private final RepositoryDownload repository = new RepositoryDownload();

    @Activate
    public ModuleStock(
            @Reference LaunchOptions options,
            @Reference TrustedKeys keys,
            @Reference DiskRoom room,
            @Reference Clock clock) {
        this.folder = options.data().resolve("modules");
        this.keys = keys;
        this.room = room;
        this.clock = clock;
    }

    /** Fetches, checks and unpacks; nothing of it runs yet. */
    public Outcome<StagedModule> letIn(Caller by, ModuleSource source) {
        by.require(Role.ADMINISTRATOR);
        try {
            if (source instanceof ModuleSource.OfFile file) {
                return letIn(file.file());
            }
            if (source instanceof ModuleSource.OfFolder files) {
                return highestOf(files);
            }
            Path download = Files.createTempFile("module", ".jar");
            try {
                return repository
                        .fetch((ModuleSource.OfRepository) source, download)
                        .then(this::letInFile);
            } finally {
                Files.deleteIfExists(download);
            }
        } catch (NoSuchFileException missing) {
            String what = String.valueOf(missing.getFile());
            return Outcome.refused(
                    new Objection("", "source.missing", Map.of("what", what), "there is nothing at " + what));
        } catch (IOException unreadable) {
            String why = String.valueOf(unreadable.getMessage());
            return Outcome.refused(
                    new Objection("", "source.unreadable", Map.of("why", why), "the module cannot be fetched: " + why));
        }
    }

    /** Checks and unpacks what somebody sends. */
    public Outcome<StagedModule> letIn(Caller by, InputStream archive) throws IOException {
        by.require(Role.ADMINISTRATOR);
        Path file = Files.createTempFile("module", ".jar");
        try {
            Files.copy(archive, file, StandardCopyOption.REPLACE_EXISTING);
            return letIn(by, new ModuleSource.OfFile(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Outcome<StagedModule> letInFile(Path archive) {
        try {
            return letIn(archive);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Outcome<StagedModule> letIn(Path archive) throws IOException {
        Set<String> trusted = keys.fingerprints();
        ArchiveReader reader =
                new ArchiveReader(signer -> trusted.contains(Digests.fingerprint(signer)), clock.instant());
        Outcome<ModuleArchive> read = reader.read(archive);
        Optional<ModuleArchive> found = read.findValue();
        return found.isPresent() ? unpackWithin(found.get()) : Outcome.refused(read.objections());
    }

    private Outcome<StagedModule> highestOf(ModuleSource.OfFolder source) throws IOException {
        List<StagedModule> fitting = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(source.folder(), "*.jar")) {
            for (Path archive : archives) {
                if (ArchivePeek.holds(archive, source.module())) {
                    Outcome<StagedModule> one = letIn(archive);
                    one.findValue().ifPresent(fitting::add);
                    objections.addAll(one.objections());
                }
            }
        }
        Optional<StagedModule> highest = fitting.stream().max(StagedModules.BY_VERSION);
        if (highest.isPresent()) {
            return Outcome.done(highest.get());
        }
        return Outcome.refused(
                objections.isEmpty()
                        ? List.of(new Objection(
                                "",
                                "source.missing",
                                Map.of("what", source.folder() + ", " + source.module()),
                                "there is no archive of " + source.module() + " in " + source.folder()))
                        : objections);
    }

    private Outcome<StagedModule> unpackWithin(ModuleArchive archive) throws IOException {
        if (Files.exists(placeOf(archive))) {
            return Outcome.done(unpack(archive));
        }
        Room needed = room.forBytes(
                archive.files().values().stream().mapToLong(file -> file.length).sum());
        if (needed.isEnough()) {
            return Outcome.done(unpack(archive));
        }
        Map<String, String> numbers = Map.of(
                "needed", String.valueOf(needed.neededMegabytes()),
                "free", String.valueOf(needed.freeMegabytes()),
                "missing", String.valueOf(needed.missingMegabytes()));
        return Outcome.refused(new Objection(
                "archive",
                "archive.full",
                numbers,
                "there is no room on the disk: unpacked it takes " + needed.neededMegabytes() + " MB, and "
                        + needed.freeMegabytes() + " MB are free; make at least " + needed.missingMegabytes()
                        + " MB free on the data folder's disk"));
    }

    private Path placeOf(ModuleArchive archive) {
        return folder.resolve(archive.name()).resolve(archive.folder());
    }

    private StagedModule unpack(ModuleArchive archive) throws IOException {
        Path home = Files.createDirectories(folder.resolve(archive.name()));
        Path target = placeOf(archive);
        if (!Files.exists(target)) {
            Path fresh = Files.createTempDirectory(home, "unpacking-");
            for (Map.Entry<String, byte[]> file : archive.files().entrySet()) {
                Path place = fresh.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new StagedModule(archive.name(), archive.version(), target);
    }

    /** A version that was let in before. */
    public Optional<StagedModule> find(String module, String key) {
        return all(module).stream().filter(staged -> staged.key().equals(key)).findFirst();
    }

    /** The versions of a module that were let in, the highest first. */
    public List<StagedModule> all(String module) {
        Path home = folder.resolve(module);
        if (module.contains("/") || module.contains("..") || !Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(home)) {
            return versions.filter(version -> Files.isRegularFile(version.resolve(module + ".json")))
                    .map(version -> StagedModules.at(module, version))
                    .sorted(StagedModules.BY_VERSION.reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deletes the versions of a module that nobody needs any more. */
    public void tidy(String module, Collection<Path> needed) {
        for (StagedModule staged : all(module)) {
            if (!needed.contains(staged.folder())) {
                delete(staged.folder());
            }
        }
    }

    private static void delete(Path version) {
        try (Stream<Path> files = Files.walk(version)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException("the old version in " + version + " cannot be deleted", stays);
        }
    }
}
