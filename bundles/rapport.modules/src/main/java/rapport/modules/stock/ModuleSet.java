package rapport.modules.stock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/** Modules that were let in together, to be changed in one step. */
public final class ModuleSet {

    private ModuleSet() {}

    /** All of them, or everything that was objected to any. */
    public static Outcome<List<StagedModule>> of(List<Outcome<StagedModule>> letIn) {
        List<StagedModule> modules = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Outcome<StagedModule> each : letIn) {
            objections.addAll(each.objections());
            each.findValue().ifPresent(module -> {
                modules.add(module);
                if (!names.add(module.name())) {
                    objections.add(new Objection(
                            "archive",
                            "archive.twice",
                            Map.of("name", module.name()),
                            "two of the archives hold the same module: " + module.name()));
                }
            });
        }
        return objections.isEmpty() ? Outcome.done(modules) : Outcome.refused(objections);
    }
}
