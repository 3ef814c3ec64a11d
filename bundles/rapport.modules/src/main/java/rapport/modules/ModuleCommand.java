package rapport.modules;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Sessions;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.features.api.launch.ConsoleCommand;
import rapport.modules.change.ModuleChanges;
import rapport.modules.change.ModulePlan;
import rapport.modules.change.ModuleRequest;
import rapport.modules.model.ModuleChange;
import rapport.modules.words.RoomWords;

/** {@code rapport module list|plan|apply|rollback|lock|trust}: what the modules page does, for scripts. */
@Component
public final class ModuleCommand implements ConsoleCommand {

    private final Modules modules;
    private final ModuleChanges changes;
    private final ModuleWords words;
    private final Sessions sessions;

    @Activate
    public ModuleCommand(
            @Reference Modules modules,
            @Reference ModuleChanges changes,
            @Reference ModuleWords words,
            @Reference Sessions sessions) {
        this.modules = modules;
        this.changes = changes;
        this.words = words;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "module";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!sessions.isSetUp()) {
            err.println(NOT_SET_UP);
            return 1;
        }
        String act = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        Caller by = words.who(rest);
        return switch (act) {
            case "list" -> list(by, out);
            case "plan" -> change(by, rest, false, out, err);
            case "apply" -> change(by, rest, true, out, err);
            case "rollback" -> rollback(by, rest, out, err);
            case "lock" -> {
                out.println(words.lock());
                yield 0;
            }
            case "trust" -> told(words.trust(by, rest), key -> out.println("Trusted: " + key), err);
            default -> {
                err.println("rapport module knows list, plan, apply, rollback, lock and trust, and not " + act + ".");
                yield 1;
            }
        };
    }

    private int list(Caller by, PrintStream out) {
        for (Module module : modules.list(by)) {
            String state = module.running() ? "runs" : module.enabled() ? "does not run as a whole" : "off";
            out.println(module.name() + " " + module.version() + " " + state);
            module.problems().forEach(problem -> out.println("  " + problem));
        }
        for (ModuleChange change : changes.latest(by, 10)) {
            out.println(change.at() + " " + change.state() + " " + change.summary() + " (" + change.by() + ": "
                    + change.why() + ")");
            change.reasons().forEach(reason -> out.println("  " + reason.english()));
        }
        return 0;
    }

    private int change(Caller by, List<String> arguments, boolean doIt, PrintStream out, PrintStream err) {
        Outcome<ModuleRequest> request = words.request(by, arguments);
        return request.findValue()
                .map(understood -> run(by, understood, words.why(arguments), doIt, out, err))
                .orElseGet(() -> told(request, nothing -> {}, err));
    }

    private int rollback(Caller by, List<String> arguments, PrintStream out, PrintStream err) {
        Optional<ModuleChange> latest = changes.latest(by, 50).stream()
                .filter(change -> change.state() == ModuleChange.State.DONE)
                .filter(change -> arguments.isEmpty() || change.modules().contains(arguments.get(0)))
                .findFirst();
        if (latest.isEmpty()) {
            err.println("There is no change that could be taken back.");
            return 1;
        }
        return run(by, new ModuleRequest.Rollback(latest.get().id()), words.why(arguments), true, out, err);
    }

    private int run(Caller by, ModuleRequest request, String why, boolean doIt, PrintStream out, PrintStream err) {
        ModulePlan plan = changes.plan(by, request);
        print(plan, out);
        if (!doIt) {
            return plan.isPossible() ? 0 : 1;
        }
        return told(changes.apply(by, request, plan.digest(), why), done -> out.println("Done."), err);
    }

    private static void print(ModulePlan plan, PrintStream out) {
        out.println(plan.summary());
        for (PlannedBundle bundle : plan.bundles()) {
            String versions = Stream.of(bundle.before(), bundle.after())
                    .flatMap(Optional::stream)
                    .distinct()
                    .collect(Collectors.joining(" → "));
            out.println("  " + bundle.fate().name().toLowerCase(Locale.ROOT) + " " + bundle.symbolicName() + " "
                    + versions);
        }
        plan.migrations()
                .forEach((module, scripts) -> out.println("  migrates " + module + ": " + String.join(", ", scripts)));
        plan.returning().forEach(module -> out.println("  returns the tables of " + module));
        plan.gained().forEach(gained -> out.println("  gains " + gained));
        plan.lost().forEach(lost -> out.println("  loses " + lost));
        if (plan.isPossible()) {
            out.println("  " + RoomWords.of(plan.room()).english());
        }
        plan.objections().forEach(objection -> out.println("  cannot be done: " + objection.english()));
    }

    private static <T> int told(Outcome<T> outcome, Consumer<T> done, PrintStream err) {
        outcome.findValue().ifPresent(done);
        for (Objection objection : outcome.objections()) {
            err.println("Refused: " + objection.sentence());
        }
        return outcome.objections().isEmpty() ? 0 : 1;
    }
}
