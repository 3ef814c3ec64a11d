package rapport.modules;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
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
import rapport.api.level.Localized;
import rapport.modules.words.Sayings;

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
    public Stream<Localized> complaints(Bundle bundle) {
        return runtime.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream()
                        .flatMap(configuration -> complaint(component, configuration).stream()));
    }

    private Optional<Localized> complaint(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Optional.of(reason(configuration.failure)
                        .map(reason -> Sayings.say("component.failed", component.name, reason))
                        .orElseGet(() -> Sayings.say("component.failed.silently", component.name)));
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                Optional.of(Sayings.say(
                        "component.settings", component.name, String.join(", ", component.configurationPid)));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Optional.of(Sayings.say("component.waits", component.name, missing(component, configuration)));
            default -> Optional.empty();
        };
    }

    private Localized missing(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        return Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> interfaceOf(component, reference))
                .map(this::waitedFor)
                .reduce((one, other) -> Sayings.say("component.and", one, other))
                .orElseGet(() -> Sayings.untranslated("?"));
    }

    private static String interfaceOf(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO missing) {
        return Arrays.stream(component.references)
                .filter(reference -> reference.name.equals(missing.name))
                .map((ReferenceDTO reference) -> reference.interfaceName)
                .findFirst()
                .orElse(missing.name);
    }

    private Localized waitedFor(String type) {
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(component -> Arrays.asList(component.serviceInterfaces).contains(type))
                .map(component ->
                        Sayings.say("component.supplied", type, component.name, component.bundle.symbolicName))
                .findFirst()
                .orElseGet(() -> Sayings.say("component.unsupplied", type));
    }

    /** What the component itself threw; what stands before is only how the runtime came there. */
    private static Optional<String> reason(@Nullable String failure) {
        return Stream.ofNullable(failure)
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("\t") && !line.startsWith("..."))
                .map(line -> line.startsWith(CAUSE) ? line.substring(CAUSE.length()) : line)
                .filter(line -> !line.startsWith(InvocationTargetException.class.getName()))
                .findFirst();
    }
}
