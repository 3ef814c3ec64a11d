package rapport.launcher.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.Feature;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.FeatureOutcome.Changed;
import rapport.features.api.FeatureOutcome.Refused;
import rapport.features.api.FeaturePlan;
import rapport.features.api.Features;
import rapport.features.api.Sentence;
import rapport.launcher.feature.BroughtFeatures;
import rapport.launcher.feature.BundlePlan;
import rapport.launcher.feature.FeatureFile;
import rapport.launcher.feature.FeatureSet;
import rapport.launcher.feature.PlacedBundle;
import rapport.launcher.feature.ProductFolder;

/** Brings the framework from the features that run now to the ones wanted, one change at a time. */
final class RunningFeatures implements Features {
    private static final Logger LOG = LoggerFactory.getLogger("rapport.features");
    private final Map<PlacedBundle, Sentence> problems = new ConcurrentHashMap<>();
    private final ReentrantLock changing = new ReentrantLock();
    private final ProductFolder product;
    private final BroughtFeatures brought;
    private final BundleShelf shelf;
    private final FeatureView view;
    private final FeatureSettings settings;
    private final DryRun dryRun;
    private volatile FeatureSet features;

    RunningFeatures(
            ProductFolder product,
            BroughtFeatures brought,
            List<FeatureFile> files,
            BundleShelf shelf,
            StartTimes startTimes,
            FeatureSettings settings,
            DryRun dryRun) {
        this.product = product;
        this.brought = brought;
        this.features = FeatureSet.of(files);
        this.shelf = shelf;
        this.settings = settings;
        this.dryRun = dryRun;
        this.view = new FeatureView(shelf, startTimes, problems);
    }

    @Override
    public List<Feature> all() {
        FeatureSet now = features;
        return now.all().stream()
                .map(file -> view.of(file, now.enabled().contains(file.name())))
                .toList();
    }

    /**
     * Starts these features together, as far as they go: whatever does not start is reported by its problem, and the rest
     * runs. A bundle that starts here may enable further features meanwhile.
     */
    void begin(Collection<FeatureFile> chosen, BooleanSupplier goOn) throws BundleException {
        List<PlacedBundle> bundles = BundlePlan.between(List.of(), chosen).toAdd();
        changing.lock();
        try {
            for (FeatureFile feature : chosen) {
                features = features.with(feature.name(), true);
            }
            settings.offer(chosen);
            shelf.install(bundles);
            shelf.resolve(bundles);
        } finally {
            changing.unlock();
        }
        for (PlacedBundle bundle : bundles) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            startOrRemember(bundle);
        }
    }

    private void startOrRemember(PlacedBundle bundle) {
        try {
            shelf.start(bundle);
            problems.remove(bundle);
        } catch (BundleException e) {
            Sentence sentence = WhyNot.sentence(bundle.artifact(), e);
            problems.put(bundle, sentence);
            LOG.warn(sentence.english());
        }
    }

    @Override
    public FeatureOutcome enable(String name) {
        return switchTo(name, true);
    }

    @Override
    public FeatureOutcome disable(String name) {
        return switchTo(name, false);
    }

    private FeatureOutcome switchTo(String name, boolean wanted) {
        changing.lock();
        try {
            FeatureFile feature = features.find(name).orElse(null);
            if (feature == null) {
                return refused("unknown", name);
            }
            if (feature.required() && !wanted) {
                return refused("required", title(feature));
            }
            if (features.enabled().contains(name) == wanted) {
                return new Changed(List.of(), List.of());
            }
            FeatureSet then = features.with(name, wanted);
            List<String> left = wanted ? List.of() : leftBehind(then);
            if (!left.isEmpty()) {
                return refused("needed", title(feature), String.join(", ", left));
            }
            FeatureOutcome outcome = go(then, title(feature));
            if (outcome instanceof Changed) {
                LOG.info("Feature {} is {}", name, wanted ? "enabled" : "disabled");
            }
            return outcome;
        } finally {
            changing.unlock();
        }
    }

    /** Whom a mere switch would take classes from; that needs a plan, and somebody who has read it. */
    private List<String> leftBehind(FeatureSet then) {
        BundlePlan plan = BundlePlan.between(features.running(), then.running());
        return shelf.dependents(plan.toRemove()).stream()
                .map(Bundle::getSymbolicName)
                .toList();
    }

    @Override
    public FeaturePlan plan(FeatureChange change) {
        changing.lock();
        try {
            FeatureSet then = features.after(change, product);
            List<PlacedBundle> all =
                    BundlePlan.between(List.of(), then.running()).toAdd();
            BundlePlan plan = BundlePlan.between(features.running(), then.running());
            List<Sentence> objections = dryRun.objections(all);
            return new FeaturePlan(new PlanDrawing(shelf).draw(plan), objections);
        } catch (IllegalArgumentException unreadable) {
            return new FeaturePlan(
                    List.of(), List.of(Sayings.say("unreadable", String.valueOf(unreadable.getMessage()))));
        } finally {
            changing.unlock();
        }
    }

    @Override
    public FeatureOutcome apply(FeatureChange change) {
        changing.lock();
        try {
            FeatureOutcome outcome = go(features.after(change, product), Sayings.say("the.change"));
            if (outcome instanceof Changed) {
                LOG.info("Features are changed: {}", change);
            }
            return outcome;
        } catch (IllegalArgumentException unreadable) {
            return refused("unreadable", String.valueOf(unreadable.getMessage()));
        } finally {
            changing.unlock();
        }
    }

    @Override
    public void keep(FeatureChange change) {
        change.dropped().forEach(brought::useNone);
        change.brought().forEach(brought::use);
    }

    private FeatureOutcome go(FeatureSet then, Sentence what) {
        FeatureSet before = features;
        BundlePlan plan = BundlePlan.between(before.running(), then.running());
        try {
            takeOut(plan.toRemove());
            features = then;
            bringIn(then.running(), plan.toAdd());
            return new Changed(names(plan.toAdd()), names(plan.toRemove()));
        } catch (BundleException e) {
            List<Sentence> reasons = new ArrayList<>();
            reasons.add(WhyNot.sentence(what, e));
            features = before;
            putBack(plan, before, reasons);
            return new Refused(reasons);
        }
    }

    private void takeOut(List<PlacedBundle> going) throws BundleException {
        shelf.remove(going);
        going.forEach(problems::remove);
    }

    private void bringIn(Collection<FeatureFile> running, List<PlacedBundle> coming) throws BundleException {
        settings.offer(running);
        shelf.install(coming);
        shelf.resolve(coming);
        for (PlacedBundle bundle : coming) {
            shelf.startMarked(bundle);
        }
    }

    private void putBack(BundlePlan plan, FeatureSet before, List<Sentence> reasons) {
        try {
            takeOut(plan.toAdd());
            List<PlacedBundle> gone = plan.toRemove().stream()
                    .filter(bundle -> shelf.find(bundle).isEmpty())
                    .toList();
            bringIn(before.running(), PlacedBundle.reversed(gone));
        } catch (BundleException e) {
            reasons.add(WhyNot.sentence(Sayings.say("the.old"), e));
        }
    }

    private static Sentence title(FeatureFile feature) {
        Map<String, String> titles = new HashMap<>();
        feature.translations().forEach((language, words) -> titles.put(language, words.title()));
        return new Sentence(feature.title(), titles);
    }

    private static List<String> names(List<PlacedBundle> bundles) {
        return bundles.stream().map(PlacedBundle::artifact).toList();
    }

    private static Refused refused(String key, Object... named) {
        return new Refused(List.of(Sayings.say(key, named)));
    }

    /** What does not run although it was asked for, one sentence per bundle. */
    List<String> problems() {
        return problems.values().stream().map(Sentence::english).toList();
    }
}
