package rapport.launcher.feature;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.features.api.FeatureChange;

/**
 * The features that there are, and which of them are to run.
 *
 * @param files by name
 * @param enabled names of those to run
 */
public record FeatureSet(Map<String, FeatureFile> files, Set<String> enabled) {

    public FeatureSet {
        files = Map.copyOf(files);
        enabled = Set.copyOf(enabled);
    }

    /** These, and none of them running. */
    public static FeatureSet of(List<FeatureFile> files) {
        Map<String, FeatureFile> byName = new HashMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        return new FeatureSet(byName, Set.of());
    }

    /** All, the required ones first, then by name. */
    public List<FeatureFile> all() {
        return files.values().stream().sorted(FeatureFile.ORDER).toList();
    }

    public Optional<FeatureFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Those that run, in the order in which they start. */
    public List<FeatureFile> running() {
        return all().stream().filter(file -> enabled.contains(file.name())).toList();
    }

    public FeatureSet with(String name, boolean runs) {
        Set<String> then = new HashSet<>(enabled);
        if (runs) {
            then.add(name);
        } else {
            then.remove(name);
        }
        return new FeatureSet(files, then);
    }

    /**
     * As the change leaves them.
     *
     * @throws IllegalArgumentException if the change brings what cannot be read, or switches what is not there; the message
     *     says which
     */
    public FeatureSet after(FeatureChange change, ProductFolder product) {
        Map<String, FeatureFile> then = new HashMap<>(files);
        for (String name : change.dropped()) {
            then.remove(name);
            FeatureReader.findShipped(name, product).ifPresent(shipped -> then.put(name, shipped));
        }
        change.brought().forEach((name, folder) -> then.put(name, FeatureReader.readBrought(name, folder, product)));
        Set<String> running = new HashSet<>(enabled);
        running.retainAll(then.keySet());
        change.switched().forEach((name, runs) -> {
            FeatureFile file = then.get(name);
            if (file == null) {
                throw new IllegalArgumentException("there is no feature named " + name);
            }
            if (file.required() && !runs) {
                throw new IllegalArgumentException(file.title() + " is always enabled");
            }
            if (runs) {
                running.add(name);
            } else {
                running.remove(name);
            }
        });
        return new FeatureSet(then, running);
    }
}
