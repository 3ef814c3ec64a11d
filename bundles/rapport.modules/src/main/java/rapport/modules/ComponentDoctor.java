package rapport.modules;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Finds out why a component is not active: the service or configuration that it misses, and what would supply it. */
@Component(service = ComponentDoctor.class)
public final class ComponentDoctor {

    private static final String CAUSE = "Caused by: ";

    private final ServiceComponentRuntime runtime;

    @Activate
    public ComponentDoctor(@Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /** One sentence for each component of the bundle that does not work. */
    public Stream<String> complaints(Bundle bundle) {
        return runtime.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream()
                        .flatMap(configuration -> complaint(component, configuration).stream()));
    }

    private Optional<String> complaint(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Optional.of(component.name + " failed when it was started: " + reason(configuration.failure));
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                Optional.of(component.name + " waits for the configuration "
                        + String.join(", ", component.configurationPid) + "; settings would supply it");
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Optional.of(component.name + " waits for " + missing(component, configuration));
            default -> Optional.empty();
        };
    }

    private String missing(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        List<String> services = Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> interfaceOf(component, reference))
                .map(type -> "the service " + type + ", " + supplierOf(type))
                .toList();
        return String.join("; and for ", services);
    }

    private static String interfaceOf(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO missing) {
        return Arrays.stream(component.references)
                .filter(reference -> reference.name.equals(missing.name))
                .map((ReferenceDTO reference) -> reference.interfaceName)
                .findFirst()
                .orElse(missing.name);
    }

    private String supplierOf(String type) {
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(component -> Arrays.asList(component.serviceInterfaces).contains(type))
                .map(component -> "which " + component.name + " in " + component.bundle.symbolicName + " would supply")
                .findFirst()
                .orElse("which no installed bundle supplies");
    }

    /** What the component itself threw; what stands before is only how the runtime came there. */
    private static String reason(@Nullable String failure) {
        return Stream.ofNullable(failure)
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("\t") && !line.startsWith("..."))
                .map(line -> line.startsWith(CAUSE) ? line.substring(CAUSE.length()) : line)
                .filter(line -> !line.startsWith(InvocationTargetException.class.getName()))
                .findFirst()
                .orElse("no reason was told");
    }
}
