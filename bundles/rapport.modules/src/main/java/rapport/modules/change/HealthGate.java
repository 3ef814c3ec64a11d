package rapport.modules.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.level.Level;
import rapport.api.level.Localized;
import rapport.api.module.SelfTest;
import rapport.console.api.Anonymous;
import rapport.console.api.ByLink;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Rehearsal;
import rapport.features.api.Feature;
import rapport.features.api.FeatureBundle;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.modules.ComponentDoctor;
import rapport.modules.words.FaultWords;
import rapport.modules.words.Sayings;

/**
 * Decides whether people are let in to modules that were changed: all their bundles run, no component waits or failed that did
 * not before, what they test themselves is well, and their pages answer.
 */
@Component(service = HealthGate.class)
public final class HealthGate {

    private static final Duration SETTLING = Duration.ofSeconds(5);
    private static final Duration SELF_TEST = Duration.ofSeconds(5);

    private final BundleContext framework;
    private final Features features;
    private final ComponentDoctor components;
    private final Door door;
    private final FaultWords faults;

    @Activate
    public HealthGate(
            BundleContext framework,
            @Reference Features features,
            @Reference ComponentDoctor components,
            @Reference Door door) {
        this.framework = framework;
        this.features = features;
        this.components = components;
        this.door = door;
        this.faults = new FaultWords(door);
    }

    /** What was wrong before a change, for which the change is not to blame. */
    Set<Localized> complaintsBefore() {
        return componentComplaints();
    }

    /** Why these modules are not let in, one sentence each; empty where they are. */
    List<Localized> complaints(Caller by, Collection<String> modules, Set<Localized> before) {
        List<Bundle> bundles = new ArrayList<>();
        List<Localized> complaints = new ArrayList<>();
        for (String name : modules) {
            Optional<Feature> feature = features.find(name).filter(each -> each.state() != FeatureState.DISABLED);
            for (FeatureBundle bundle : feature.map(Feature::bundles).orElse(List.of())) {
                bundle.problem().map(Sayings::of).ifPresent(complaints::add);
                bundle.bundleId().map(framework::getBundle).ifPresent(bundles::add);
            }
        }
        complaints.addAll(settled(before));
        if (complaints.isEmpty()) {
            bundles.forEach(bundle -> complaints.addAll(silent(bundle)));
            // Now that somebody has asked, the component knows its reason.
            Set<Localized> known = componentComplaints();
            known.removeAll(before);
            complaints.addAll(known);
        }
        if (complaints.isEmpty()) {
            bundles.forEach(bundle -> complaints.addAll(selfTests(bundle)));
            bundles.forEach(bundle -> complaints.addAll(pages(by, bundle)));
        }
        if (complaints.isEmpty()) {
            complaints.addAll(faults(bundles));
        }
        return complaints.stream().distinct().toList();
    }

    /** Components start one after the other; whatever still waits after that waits for good. */
    private Set<Localized> settled(Set<Localized> before) {
        long end = System.nanoTime() + SETTLING.toNanos();
        while (true) {
            Set<Localized> fresh = componentComplaints();
            fresh.removeAll(before);
            if (fresh.isEmpty() || System.nanoTime() > end) {
                return fresh;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException givenUp) {
                Thread.currentThread().interrupt();
                return fresh;
            }
        }
    }

    private Set<Localized> componentComplaints() {
        Set<Localized> complaints = new LinkedHashSet<>();
        for (Bundle bundle : framework.getBundles()) {
            components.complaints(bundle).forEach(complaints::add);
        }
        return complaints;
    }

    /** A component is made when somebody asks for it; until then nothing tells that it cannot be. */
    private List<Localized> silent(Bundle bundle) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        List<Localized> silent = new ArrayList<>();
        for (ServiceReference<?> reference : offered == null ? new ServiceReference<?>[0] : offered) {
            if (framework.getService(reference) == null) {
                silent.add(Sayings.say("gate.not.started", named(reference), bundle.getSymbolicName()));
            } else {
                framework.ungetService(reference);
            }
        }
        return silent;
    }

    private static String named(ServiceReference<?> reference) {
        Object component = reference.getProperty(ComponentConstants.COMPONENT_NAME);
        return component == null
                ? Arrays.toString((String[]) reference.getProperty(Constants.OBJECTCLASS))
                : component.toString();
    }

    private List<Localized> selfTests(Bundle bundle) {
        List<Localized> problems = new ArrayList<>();
        for (ServiceReference<SelfTest> reference : offered(SelfTest.class, bundle)) {
            SelfTest test = framework.getService(reference);
            if (test == null) {
                continue;
            }
            try {
                door.callAside(test, "test itself", SELF_TEST, test::problems)
                        .forEach(problem -> problems.add(Sayings.untranslated(problem)));
            } catch (ContributionFailed failed) {
                problems.add(
                        faults.of(test.getClass()).orElseGet(() -> Sayings.untranslated(failed.getMessage() + ".")));
            } finally {
                framework.ungetService(reference);
            }
        }
        return problems;
    }

    private List<Localized> pages(Caller by, Bundle bundle) {
        Set<String> paths = new TreeSet<>();
        for (ServiceReference<Page> reference : offered(Page.class, bundle)) {
            if (!isMarked(reference, Anonymous.PROPERTY) && !isMarked(reference, ByLink.PROPERTY)) {
                strings(reference.getProperty(ConsolePath.PROPERTY)).forEach(paths::add);
            }
        }
        for (ServiceReference<Level> reference : offered(Level.class, bundle)) {
            Level level = framework.getService(reference);
            if (level != null) {
                paths.add("/" + level.describe().name());
                framework.ungetService(reference);
            }
        }
        paths.removeIf(path -> path.contains("{"));
        return rehearsed(by, paths);
    }

    /** Found when it is needed: it knows all pages, and those of this bundle need the gate. */
    private List<Localized> rehearsed(Caller by, Set<String> paths) {
        ServiceReference<Rehearsal> reference = framework.getServiceReference(Rehearsal.class);
        Rehearsal rehearsal = reference == null ? null : framework.getService(reference);
        if (rehearsal == null) {
            return List.of(Sayings.say("gate.no.console"));
        }
        try {
            return paths.stream()
                    .flatMap(path -> rehearsal
                            .failure(by, path)
                            .map(failure -> Sayings.say(
                                    "gate.page",
                                    path,
                                    faults.when("show " + path).orElseGet(() -> Sayings.untranslated(failure))))
                            .stream())
                    .toList();
        } finally {
            framework.ungetService(reference);
        }
    }

    /** What the door met from classes of these bundles, which are new. */
    private List<Localized> faults(Collection<Bundle> bundles) {
        Set<Long> ids = new HashSet<>();
        bundles.forEach(bundle -> ids.add(bundle.getBundleId()));
        return door.faults().stream()
                .filter(fault -> {
                    Bundle of = FrameworkUtil.getBundle(fault.contribution());
                    return of != null && ids.contains(of.getBundleId());
                })
                .map(faults::of)
                .toList();
    }

    private <T> Collection<ServiceReference<T>> offered(Class<T> type, Bundle bundle) {
        try {
            return framework.getServiceReferences(type, "(service.bundleid=" + bundle.getBundleId() + ")");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isMarked(ServiceReference<?> reference, String mark) {
        return Boolean.parseBoolean(String.valueOf(reference.getProperty(mark)));
    }

    private static Stream<String> strings(Object value) {
        if (value instanceof String[] several) {
            return Arrays.stream(several);
        }
        return value == null ? Stream.empty() : Stream.of(value.toString());
    }
}
