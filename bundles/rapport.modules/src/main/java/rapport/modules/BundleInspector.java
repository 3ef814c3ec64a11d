package rapport.modules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Localized;
import rapport.features.api.FeatureBundle;
import rapport.modules.model.BundleReport;
import rapport.modules.model.BundleReport.Gift;
import rapport.modules.model.BundleReport.Need;
import rapport.modules.words.Sayings;

/** Asks the framework how bundles are wired. */
@Component(service = BundleInspector.class)
public final class BundleInspector {

    private final BundleContext framework;
    private final ComponentDoctor components;
    private final LeftThreads threads;

    @Activate
    public BundleInspector(
            BundleContext framework, @Reference ComponentDoctor components, @Reference LeftThreads threads) {
        this.framework = framework;
        this.components = components;
        this.threads = threads;
    }

    /** How a bundle of a feature is; one that is not installed has nothing but its problem. */
    public BundleReport inspect(FeatureBundle known) {
        Optional<Bundle> installed = known.bundleId().map(framework::getBundle);
        List<Localized> problems = Stream.of(
                        known.problem().stream().map(Sayings::of),
                        installed.stream().flatMap(components::complaints),
                        threads.problems(known.symbolicName()))
                .flatMap(Function.identity())
                .toList();
        return new BundleReport(
                known.symbolicName(),
                known.version(),
                known.state().name().toLowerCase(Locale.ROOT),
                known.startedAt().orElse(null),
                installed.map(BundleInspector::gifts).orElse(List.of()),
                installed.map(BundleInspector::needs).orElse(List.of()),
                installed.map(BundleInspector::users).orElse(List.of()),
                problems);
    }

    /** The symbolic name of the bundle that a class came with, for naming whoever failed. */
    public String bundleOf(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        return bundle == null ? type.getName() : bundle.getSymbolicName();
    }

    private static List<Gift> gifts(Bundle bundle) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ServiceReference<?> service : services(bundle.getRegisteredServices())) {
            kinds(service).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> new Gift(count.getKey(), count.getValue()))
                .toList();
    }

    private static List<Need> needs(Bundle bundle) {
        Map<String, Integer> packages = new TreeMap<>();
        wires(bundle, true)
                .forEach(wire -> packages.merge(nameOf(wire.getProvider().getBundle()), 1, Integer::sum));
        Map<String, Collection<String>> services = new TreeMap<>();
        for (ServiceReference<?> service : services(bundle.getServicesInUse())) {
            if (service.getBundle() != null && !service.getBundle().equals(bundle)) {
                services.computeIfAbsent(nameOf(service.getBundle()), supplier -> new TreeSet<>())
                        .addAll(kinds(service).toList());
            }
        }
        return Stream.concat(packages.keySet().stream(), services.keySet().stream())
                .distinct()
                .sorted()
                .map(supplier -> new Need(
                        supplier,
                        packages.getOrDefault(supplier, 0),
                        List.copyOf(services.getOrDefault(supplier, List.of()))))
                .toList();
    }

    private static List<String> users(Bundle bundle) {
        Stream<Bundle> byPackage =
                wires(bundle, false).map(wire -> wire.getRequirer().getBundle());
        Stream<Bundle> byService = services(bundle.getRegisteredServices()).stream()
                .map(ServiceReference::getUsingBundles)
                .filter(users -> users != null)
                .flatMap(Arrays::stream);
        return Stream.concat(byPackage, byService)
                .filter(user -> !user.equals(bundle))
                .map(BundleInspector::nameOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<BundleWire> wires(Bundle bundle, boolean required) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return Stream.empty();
        }
        List<BundleWire> wires = required
                ? wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)
                : wiring.getProvidedWires(PackageNamespace.PACKAGE_NAMESPACE);
        return wires == null ? Stream.empty() : wires.stream();
    }

    private static List<ServiceReference<?>> services(ServiceReference<?>[] services) {
        return services == null ? List.of() : Arrays.asList(services);
    }

    /** The simple names of the interfaces under which a service is registered. */
    private static Stream<String> kinds(ServiceReference<?> service) {
        String[] types = (String[]) service.getProperty(Constants.OBJECTCLASS);
        return Arrays.stream(types).map(type -> type.substring(type.lastIndexOf('.') + 1));
    }

    private static String nameOf(Bundle bundle) {
        return bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
    }
}
