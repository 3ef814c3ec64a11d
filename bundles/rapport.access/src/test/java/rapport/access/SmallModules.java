package rapport.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rapport.api.access.Caller;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Outcome;

/** Three levels that can be switched on and off. */
public final class SmallModules implements Modules {

    final Set<String> enabled = new TreeSet<>();

    @Override
    public List<Module> list(Caller by) {
        return List.of(
                module("base", Module.Kind.PLATFORM),
                module("customers", Module.Kind.LEVEL),
                module("suppliers", Module.Kind.LEVEL),
                module("team", Module.Kind.LEVEL),
                module("sample", Module.Kind.ADDITION));
    }

    @Override
    public Outcome<Module> enable(Caller by, String name) {
        enabled.add(name);
        return Outcome.done(module(name, Module.Kind.LEVEL));
    }

    @Override
    public Outcome<Module> disable(Caller by, String name) {
        enabled.remove(name);
        return Outcome.done(module(name, Module.Kind.LEVEL));
    }

    private Module module(String name, Module.Kind kind) {
        boolean on = kind == Module.Kind.PLATFORM || enabled.contains(name);
        return new Module(name, "The " + name, "What " + name + " is for.", "1", kind, on, on, List.of());
    }
}
