package rapport.modules.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.features.api.FeaturePlan.Fate;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.modules.change.ModuleChanges;
import rapport.modules.change.ModulePlan;
import rapport.modules.change.ModuleRequest;
import rapport.modules.change.ModuleRequest.DataFate;
import rapport.modules.console.templates.JteplanGenerated;
import rapport.modules.model.ModuleChange;
import rapport.modules.stock.ModuleStock;
import rapport.modules.stock.StagedModule;
import rapport.modules.words.RoomWords;

/** What a change of modules would do; a {@code POST} that agrees to just that does it. */
@Component
@ConsolePath(ModulePlanPage.PATH)
public final class ModulePlanPage implements Page {

    static final String PATH = ModuleChangesPage.PATH + "/plan";

    static final Messages MESSAGES = Messages.of(ModulePlanPage.class);

    private final ModuleStock stock;
    private final ModuleChanges changes;

    @Activate
    public ModulePlanPage(@Reference ModuleStock stock, @Reference ModuleChanges changes) {
        this.stock = stock;
        this.changes = changes;
    }

    static String pathOf(List<StagedModule> modules) {
        return modules.stream()
                .map(module -> "module=" + encoded(module.name()) + "&version=" + encoded(module.key()))
                .collect(Collectors.joining("&", PATH + "?", ""));
    }

    static String pathOf(UUID change) {
        return PATH + "?rollback=" + change;
    }

    static String pathOfRemoval(String module, DataFate data) {
        return PATH + "?remove=" + encoded(module) + "&data=" + word(data);
    }

    private static String word(DataFate data) {
        return data.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return request(visit)
                .map(request -> page(visit, request, new Parameters(Map.of()), List.of()))
                .orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return request(visit).map(request -> applied(visit, request)).orElse(Answer.notFound());
    }

    private Answer applied(Visit visit, ModuleRequest request) {
        Outcome<ModuleChange> outcome = changes.apply(
                visit.caller(), request, visit.form().text("plan"), visit.form().text("why"));
        Texts text = MESSAGES.in(visit.locale());
        return outcome.findValue()
                .map(change -> (Answer) Answer.seeOther(ModuleChangesPage.PATH)
                        .with(Toast.saying(text.of("plan.done", SummaryWords.of(change.summary(), text)))))
                .orElseGet(() -> page(visit, request, visit.form(), outcome.objections()));
    }

    private Optional<ModuleRequest> request(Visit visit) {
        String rollback = visit.query().text("rollback");
        String remove = visit.query().text("remove");
        if (!rollback.isEmpty()) {
            return parsed(rollback).map(ModuleRequest.Rollback::new);
        }
        if (!remove.isEmpty()) {
            String wanted = visit.query().text("data");
            DataFate data = Stream.of(DataFate.values())
                    .filter(fate -> word(fate).equals(wanted))
                    .findFirst()
                    .orElse(DataFate.KEEP);
            return Optional.of(new ModuleRequest.Remove(remove, data));
        }
        return staged(visit.query().all("module"), visit.query().all("version")).map(ModuleRequest.Install::new);
    }

    /** All of them, or nothing where one is not there. */
    private Optional<List<StagedModule>> staged(List<String> names, List<String> versions) {
        List<StagedModule> found = new ArrayList<>();
        for (int at = 0; at < Math.min(names.size(), versions.size()); at++) {
            stock.find(names.get(at), versions.get(at)).ifPresent(found::add);
        }
        boolean whole = !found.isEmpty()
                && found.size() == names.size()
                && names.size() == Set.copyOf(names).size();
        return whole ? Optional.of(found) : Optional.empty();
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Answer page(Visit visit, ModuleRequest request, Parameters values, List<Objection> objections) {
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        ModulePlan plan = changes.plan(visit.caller(), request);
        Fields fields = ui.fields(values, objections, text);
        Body head = ui.head(plan.summary().isEmpty() ? text.of("plan.title") : SummaryWords.of(plan.summary(), text))
                .under(text.of("changes.title"), ModuleChangesPage.PATH)
                .detail(text.of("plan.lead"));
        Listing bundles = bundles(plan, ui, text);
        List<String> consequences = consequences(request, plan, text);
        Body choice = request instanceof ModuleRequest.Remove remove ? choice(remove, ui, text) : Body.EMPTY;
        Body body = output ->
                JteplanGenerated.render(output, null, head, choice, plan, bundles, consequences, fields, ui, text);
        return objections.isEmpty()
                ? Answer.shown(text.of("plan.title"), body)
                : Answer.refused(text.of("plan.title"), body);
    }

    private static Body choice(ModuleRequest.Remove remove, Widgets ui, Texts text) {
        return ui.tabs(
                text.of("plan.data"),
                Stream.of(DataFate.values())
                        .map(fate -> Tab.of(
                                text.of("plan.choice." + word(fate)),
                                pathOfRemoval(remove.module(), fate),
                                fate == remove.data()))
                        .toList());
    }

    private static Listing bundles(ModulePlan plan, Widgets ui, Texts text) {
        List<Column> columns = List.of(
                Column.of(text.of("bundle.name")),
                Column.of(text.of("plan.fate")),
                Column.of(text.of("plan.before")).quiet(),
                Column.of(text.of("plan.after")).quiet());
        return ui.listing(
                text.of("module.bundles"),
                columns,
                plan.bundles().stream().map(bundle -> row(bundle, ui, text)).toList());
    }

    private static Row row(PlannedBundle bundle, Widgets ui, Texts text) {
        Tone tone = bundle.fate() == Fate.REMOVED || bundle.fate() == Fate.RESTARTED ? Tone.SERIOUS : Tone.PLAIN;
        return Row.of(
                "",
                "",
                Body.EMPTY,
                bundle.symbolicName(),
                ui.pill(text.of("fate." + bundle.fate().name().toLowerCase(Locale.ROOT)), tone),
                ui.text(bundle.before().orElse("–")),
                ui.text(bundle.after().orElse("–")));
    }

    /** What happens to what has been recorded. */
    private static List<String> consequences(ModuleRequest request, ModulePlan plan, Texts text) {
        List<String> told = new ArrayList<>();
        plan.migrations()
                .forEach((module, scripts) -> told.add(text.of("plan.migrates", module, String.join(", ", scripts))));
        plan.returning().forEach(module -> told.add(text.of("plan.returns", module)));
        if (request instanceof ModuleRequest.Remove remove) {
            told.add(text.of("plan.data." + word(remove.data()), remove.module()));
        }
        if (told.isEmpty()) {
            told.add(text.of("plan.data.same"));
        }
        told.add(RoomWords.of(plan.room()).in(text.locale()));
        return told;
    }
}
