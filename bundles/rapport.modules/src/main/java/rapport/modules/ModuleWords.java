package rapport.modules;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.features.api.Feature;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.modules.archive.ModuleSource;
import rapport.modules.change.ModuleRequest;
import rapport.modules.change.ModuleRequest.DataFate;
import rapport.modules.stock.ModuleSet;
import rapport.modules.stock.ModuleStock;
import rapport.modules.stock.StagedModule;
import rapport.modules.store.TrustedKeys;

/** Understands what is typed about modules, and writes and reads the lock file. */
@Component(service = ModuleWords.class)
public final class ModuleWords {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();
    private static final String WHY = "--why";
    private static final String BY = "--by";
    private static final String USAGE =
            "say what: FILE [FILE ...] | --from FOLDER NAME | --from ADDRESS group:artifact:version | --lock FILE | --remove NAME"
                    + " [--archive | --export], each with --why \"...\"";

    private final ModuleStock stock;
    private final TrustedKeys keys;
    private final Features features;

    /** A module in a lock file. */
    private record Locked(
            String name, String version, @Nullable String folder, boolean enabled) {}

    /** A lock file. */
    private record LockFile(List<Locked> modules) {}

    @Activate
    public ModuleWords(@Reference ModuleStock stock, @Reference TrustedKeys keys, @Reference Features features) {
        this.stock = stock;
        this.keys = keys;
        this.features = features;
    }

    /** What was asked for, with the archive let in where there is one. */
    Outcome<ModuleRequest> request(Caller by, List<String> words) {
        List<String> plain = withoutWhy(words);
        if (!plain.isEmpty() && plain.stream().noneMatch(word -> word.startsWith("-"))) {
            return letIn(
                    by,
                    plain.stream()
                            .<ModuleSource>map(file -> new ModuleSource.OfFile(Path.of(file)))
                            .toList());
        }
        if (plain.size() == 3 && plain.get(0).equals("--from")) {
            return letIn(by, List.of(source(plain.get(1), plain.get(2))));
        }
        if (plain.size() == 2 && plain.get(0).equals("--lock")) {
            return locked(Path.of(plain.get(1)));
        }
        if (plain.size() >= 2 && plain.get(0).equals("--remove")) {
            return Outcome.done(new ModuleRequest.Remove(plain.get(1), fate(plain)));
        }
        return Outcome.refused(Objection.to("arguments", "module.usage", USAGE));
    }

    private static DataFate fate(List<String> words) {
        if (words.contains("--export")) {
            return DataFate.EXPORT;
        }
        return words.contains("--archive") ? DataFate.ARCHIVE : DataFate.KEEP;
    }

    private static ModuleSource source(String from, String what) {
        boolean address = from.matches("[A-Za-z]{2,}:.*");
        return address
                ? new ModuleSource.OfRepository(URI.create(from), what)
                : new ModuleSource.OfFolder(Path.of(from), what);
    }

    private Outcome<ModuleRequest> letIn(Caller by, List<ModuleSource> sources) {
        return ModuleSet.of(
                        sources.stream().map(source -> stock.letIn(by, source)).toList())
                .map(ModuleRequest.Install::new);
    }

    /** The reason that was typed. */
    String why(List<String> words) {
        return after(WHY, words);
    }

    /** Who typed it, as the terminal knows them. */
    Caller who(List<String> words) {
        String user = after(BY, words);
        return Caller.platform(user.isEmpty() ? "the terminal" : user + ", at the terminal");
    }

    private static String after(String option, List<String> words) {
        int at = words.lastIndexOf(option);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
    }

    private static List<String> withoutWhy(List<String> words) {
        return words.stream()
                .takeWhile(word -> !word.equals(WHY) && !word.equals(BY))
                .toList();
    }

    /** The modules as they are, for a lock file. */
    String lock() {
        List<Locked> modules = features.all().stream()
                .filter(feature -> !feature.required())
                .map(ModuleWords::locked)
                .toList();
        return GSON.toJson(new LockFile(modules));
    }

    private static Locked locked(Feature feature) {
        return new Locked(
                feature.name(),
                feature.version(),
                feature.folder()
                        .map(folder -> String.valueOf(folder.getFileName()))
                        .orElse(null),
                feature.state() != FeatureState.DISABLED);
    }

    private Outcome<ModuleRequest> locked(Path file) {
        try {
            LockFile lock = GSON.fromJson(Files.readString(file), LockFile.class);
            Map<String, StagedModule> brought = new HashMap<>();
            Map<String, Boolean> enabled = new TreeMap<>();
            for (Locked each : lock.modules()) {
                enabled.put(each.name(), each.enabled());
                if (each.folder() == null) {
                    continue;
                }
                Optional<StagedModule> staged = stock.find(each.name(), each.folder());
                if (staged.isEmpty()) {
                    return refused(each.name() + " " + each.version()
                            + " was never let in here; plan it from its archive first");
                }
                brought.put(each.name(), staged.get());
            }
            return Outcome.done(new ModuleRequest.Lock(brought, enabled));
        } catch (IOException | JsonParseException | NullPointerException unreadable) {
            return refused(file + " is not a lock file: " + unreadable.getMessage());
        }
    }

    /** Trusts the key in a file. */
    Outcome<String> trust(Caller by, List<String> typed) {
        List<String> words = withoutWhy(typed);
        if (words.size() != 1) {
            return Outcome.refused(Objection.to("arguments", "module.usage", "name one file with a certificate"));
        }
        try {
            return keys.trust(by, Files.readString(Path.of(words.get(0))))
                    .map(key -> key.subject() + ", " + key.fingerprint());
        } catch (IOException unreadable) {
            return Outcome.refused(Objection.to("arguments", "module.usage", words.get(0) + " cannot be read"));
        }
    }

    private static <T> Outcome<T> refused(String sentence) {
        return Outcome.refused(new Objection("lock", "module.lock", Map.of("why", sentence), sentence));
    }
}
