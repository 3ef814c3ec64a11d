package rapport.launcher.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.Feature;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.FeatureOutcome.Changed;
import rapport.features.api.FeatureOutcome.Refused;
import rapport.features.api.Features;
import rapport.launcher.feature.BundlePlan;
import rapport.launcher.feature.Coordinates;
import rapport.launcher.feature.FeatureFile;

/** Brings the framework from the features enabled now to the ones wanted, one change at a time. */
final class RunningFeatures implements Features {
    private static final Logger LOG = LoggerFactory.getLogger("rapport.features");
    private final Map<String, FeatureFile> files = new LinkedHashMap<>();
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();
    private final Map<Coordinates, String> problems = new ConcurrentHashMap<>();
    private final ReentrantLock changing = new ReentrantLock();
    private final BundleShelf shelf;
    private final FeatureView view;
    private final FeatureSettings settings;

    RunningFeatures(List<FeatureFile> files, BundleShelf shelf, StartTimes startTimes, FeatureSettings settings) {
        files.forEach(file -> this.files.put(file.name(), file));
        this.shelf = shelf;
        this.settings = settings;
        this.view = new FeatureView(shelf, startTimes, problems);
    }

    @Override
    public List<Feature> all() {
        return files.values().stream()
                .map(file -> view.of(file, enabled.contains(file.name())))
                .toList();
    }

    /**
     * Starts these features together, as far as they go: whatever does not start is reported by its problem, and the rest
     * runs. A bundle that starts here may enable further features meanwhile.
     */
    void begin(Collection<FeatureFile> features, BooleanSupplier goOn) throws BundleException {
        List<Coordinates> bundles = BundlePlan.between(List.of(), features).toAdd();
        changing.lock();
        try {
            features.forEach(feature -> enabled.add(feature.name()));
            settings.offer(features);
            shelf.install(bundles);
            shelf.resolve(bundles);
        } finally {
            changing.unlock();
        }
        for (Coordinates bundle : bundles) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            startOrRemember(bundle);
        }
    }

    private void startOrRemember(Coordinates bundle) {
        try {
            shelf.start(bundle);
            problems.remove(bundle);
        } catch (BundleException e) {
            String sentence = WhyNot.sentence(bundle.artifact(), e);
            problems.put(bundle, sentence);
            LOG.warn(sentence);
        }
    }

    @Override
    public FeatureOutcome enable(String name) {
        return change(name, true);
    }

    @Override
    public FeatureOutcome disable(String name) {
        return change(name, false);
    }

    private FeatureOutcome change(String name, boolean wanted) {
        FeatureFile feature = files.get(name);
        if (feature == null) {
            return refused("There is no feature named " + name + ".");
        }
        if (feature.required() && !wanted) {
            return refused(feature.title() + " is always enabled.");
        }
        changing.lock();
        try {
            if (enabled.contains(name) == wanted) {
                return new Changed(List.of(), List.of());
            }
            return wanted ? bringIn(feature) : takeOut(feature);
        } finally {
            changing.unlock();
        }
    }

    private FeatureOutcome bringIn(FeatureFile feature) {
        List<Coordinates> toAdd = planWith(feature).toAdd();
        try {
            settings.offer(List.of(feature));
            shelf.install(toAdd);
            shelf.resolve(toAdd);
            enabled.add(feature.name());
            for (Coordinates bundle : toAdd) {
                shelf.start(bundle);
            }
            LOG.info("Feature {} is enabled", feature.name());
            return new Changed(toAdd.stream().map(Coordinates::artifact).toList(), List.of());
        } catch (BundleException e) {
            return takeBack(feature, toAdd, e);
        }
    }

    private FeatureOutcome takeBack(FeatureFile feature, List<Coordinates> added, BundleException failure) {
        enabled.remove(feature.name());
        List<String> reasons = new ArrayList<>();
        reasons.add(WhyNot.sentence(feature.title(), failure));
        try {
            shelf.remove(added);
        } catch (BundleException e) {
            reasons.add(WhyNot.sentence(feature.title(), e));
        }
        return new Refused(reasons);
    }

    private FeatureOutcome takeOut(FeatureFile feature) {
        List<Coordinates> toRemove = planWithout(feature).toRemove();
        try {
            shelf.remove(toRemove);
        } catch (BundleException e) {
            return refused(feature.title() + " did not stop: " + e.getMessage() + ".");
        }
        enabled.remove(feature.name());
        toRemove.forEach(problems::remove);
        LOG.info("Feature {} is disabled", feature.name());
        return new Changed(
                List.of(), toRemove.stream().map(Coordinates::artifact).toList());
    }

    private BundlePlan planWith(FeatureFile feature) {
        List<FeatureFile> now = enabledFiles();
        List<FeatureFile> then = new ArrayList<>(now);
        then.add(feature);
        return BundlePlan.between(now, then);
    }

    private BundlePlan planWithout(FeatureFile feature) {
        List<FeatureFile> now = enabledFiles();
        return BundlePlan.between(
                now, now.stream().filter(each -> !each.equals(feature)).toList());
    }

    private List<FeatureFile> enabledFiles() {
        return files.values().stream()
                .filter(file -> enabled.contains(file.name()))
                .toList();
    }

    private static Refused refused(String reason) {
        return new Refused(List.of(reason));
    }

    /** What does not run although it was asked for, one sentence per bundle. */
    List<String> problems() {
        return List.copyOf(problems.values());
    }

    /** The file of a feature that was named on the terminal. */
    Optional<FeatureFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
