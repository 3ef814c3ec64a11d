package rapport.modules.rest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;

/** The modules: what there is, what runs, and the switch. */
@Component
public final class ModulesResource implements Resource {

    private final Modules modules;

    /** A module as clients see it. */
    record ModuleWire(
            String name,
            String title,
            String description,
            String version,
            String kind,
            boolean enabled,
            boolean running,
            List<String> problems) {

        static ModuleWire of(Module module) {
            return new ModuleWire(
                    module.name(),
                    module.title(),
                    module.description(),
                    module.version(),
                    module.kind().name().toLowerCase(Locale.ROOT),
                    module.enabled(),
                    module.running(),
                    module.problems());
        }
    }

    /** What clients may change of a module. */
    record SwitchWire(@Nullable Boolean enabled) {}

    @Activate
    public ModulesResource(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "modules";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list("modules", "Lists the modules, the platform first.", ModuleWire.class, this::list),
                Route.get("modules/{name}", "Tells how one module is.", ModuleWire.class, this::show),
                Route.patch(
                        "modules/{name}",
                        "Switches a module on or off; other modules are not disturbed.",
                        SwitchWire.class,
                        ModuleWire.class,
                        this::change));
    }

    private Reply list(Call call) {
        return Reply.ok(new Slice<>(
                modules.list(call.caller()).stream().map(ModuleWire::of).toList(), null, null));
    }

    private Reply show(Call call) {
        return Reply.ok(ModuleWire.of(find(call)));
    }

    private Reply change(Call call) throws IOException {
        call.caller().require(Role.ADMINISTRATOR);
        String name = find(call).name();
        Boolean enabled = call.body(SwitchWire.class).enabled();
        if (enabled == null) {
            return Reply.refused(List.of(
                    Objection.to("enabled", "module.enabled.missing", "say \"enabled\": true or \"enabled\": false")));
        }
        Outcome<Module> outcome = enabled ? modules.enable(call.caller(), name) : modules.disable(call.caller(), name);
        return Reply.of(outcome, module -> Reply.ok(ModuleWire.of(module)));
    }

    private Module find(Call call) {
        String name = call.path("name");
        return modules.list(call.caller()).stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResourceNotFound("module " + name));
    }
}
