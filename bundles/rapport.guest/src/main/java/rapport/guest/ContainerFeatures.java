package rapport.guest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import rapport.features.api.Feature;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.FeatureOutcome.Changed;
import rapport.features.api.FeatureOutcome.Refused;
import rapport.features.api.FeaturePlan;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.features.api.Sentence;

/** The features that the container has installed: it is the container that changes them, and here one sees what it did. */
final class ContainerFeatures implements Features {

    static final Sentence REFUSAL = Sentence.of(
            "Rapport runs in a container here, which installs and removes modules itself; in Apache Karaf by"
                    + " feature:install and feature:uninstall.",
            "Rapport läuft hier in einem Container, der Module selbst einbaut und entfernt; in Apache Karaf mit"
                    + " feature:install und feature:uninstall.");

    private static final Comparator<ShippedFeature> ORDER = Comparator.comparing(
                    (ShippedFeature feature) -> !feature.isRequired())
            .thenComparing(ShippedFeature::name);

    private final List<ShippedFeature> shipped;
    private final Supplier<List<PresentBundle>> present;

    ContainerFeatures(List<ShippedFeature> shipped, Supplier<List<PresentBundle>> present) {
        this.shipped = shipped.stream().sorted(ORDER).toList();
        this.present = present;
    }

    @Override
    public List<Feature> all() {
        List<PresentBundle> now = present.get();
        return shipped.stream().map(feature -> feature.among(now)).toList();
    }

    /** Names of the levels that the container has installed, running or not yet. */
    List<String> levels() {
        List<PresentBundle> now = present.get();
        return shipped.stream()
                .filter(ShippedFeature::isLevel)
                .filter(level -> level.isAmong(now))
                .map(ShippedFeature::name)
                .toList();
    }

    /** Whether everything that is installed of the product runs. */
    boolean isWhole() {
        return all().stream()
                .filter(feature -> feature.state() != FeatureState.DISABLED)
                .flatMap(feature -> feature.bundles().stream())
                .allMatch(bundle -> bundle.problem().isEmpty());
    }

    @Override
    public FeatureOutcome enable(String name) {
        return asItIs(name, true);
    }

    @Override
    public FeatureOutcome disable(String name) {
        return asItIs(name, false);
    }

    private FeatureOutcome asItIs(String name, boolean wanted) {
        return find(name)
                .filter(feature -> (feature.state() != FeatureState.DISABLED) == wanted)
                .<FeatureOutcome>map(feature -> new Changed(List.of(), List.of()))
                .orElseGet(() -> new Refused(List.of(REFUSAL)));
    }

    @Override
    public FeaturePlan plan(FeatureChange change) {
        return new FeaturePlan(List.of(), List.of(REFUSAL));
    }

    @Override
    public FeatureOutcome apply(FeatureChange change) {
        return new Refused(List.of(REFUSAL));
    }

    @Override
    public void keep(FeatureChange change) {
        throw new IllegalStateException(REFUSAL.english());
    }
}
