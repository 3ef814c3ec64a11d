package rapport.modules.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import rapport.console.api.Upload;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.modules.archive.ModuleSource;
import rapport.modules.change.ModuleChanges;
import rapport.modules.change.TableKeeper;
import rapport.modules.console.templates.JtechangesGenerated;
import rapport.modules.model.ModuleChange;
import rapport.modules.stock.ModuleSet;
import rapport.modules.stock.ModuleStock;
import rapport.modules.stock.StagedModule;

/** Brings a module in, from a file or from a repository, as far as its plan; below it, what was done to modules before. */
@Component
@ConsolePath(ModuleChangesPage.PATH)
public final class ModuleChangesPage implements Page {

    static final String PATH = "/administration/module-changes";

    private static final Messages MESSAGES = Messages.of(ModuleChangesPage.class);
    private static final int MOST = 50;

    private final ModuleStock stock;
    private final ModuleChanges changes;
    private final TableKeeper tables;

    @Activate
    public ModuleChangesPage(
            @Reference ModuleStock stock, @Reference ModuleChanges changes, @Reference TableKeeper tables) {
        this.stock = stock;
        this.changes = changes;
        this.tables = tables;
    }

    @Override
    public Answer show(Visit visit) {
        return page(visit, new Parameters(Map.of()), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        Outcome<List<StagedModule>> outcome = letIn(visit);
        return outcome.findValue()
                .map(modules -> (Answer) Answer.seeOther(ModulePlanPage.pathOf(modules)))
                .orElseGet(() -> page(visit, visit.form(), outcome.objections()));
    }

    private Outcome<List<StagedModule>> letIn(Visit visit) {
        List<Upload> archives = visit.uploads().stream()
                .filter(file -> file.field().equals("archive") && file.size() > 0)
                .toList();
        if (!archives.isEmpty()) {
            return ModuleSet.of(
                    archives.stream().map(archive -> fromUpload(visit, archive)).toList());
        }
        String address = visit.form().text("address").strip();
        if (address.isEmpty()) {
            return Outcome.refused(
                    Objection.to("archive", "source.none", "choose an archive, or say in which repository it is"));
        }
        try {
            String coordinates = visit.form().text("coordinates").strip();
            return ModuleSet.of(List.of(
                    stock.letIn(visit.caller(), new ModuleSource.OfRepository(URI.create(address), coordinates))));
        } catch (IllegalArgumentException malformed) {
            return Outcome.refused(new Objection(
                    "address", "source.address", Map.of("what", address), "this is no address: " + address));
        }
    }

    private Outcome<StagedModule> fromUpload(Visit visit, Upload upload) {
        try (InputStream in = upload.open()) {
            return stock.letIn(visit.caller(), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Answer page(Visit visit, Parameters values, List<Objection> objections) {
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        List<ModuleChange> latest = changes.latest(visit.caller(), MOST);
        Fields fields = ui.fields(values, objections, text);
        Body head = ui.head(text.of("changes.title"))
                .under(text.of("modules.title"), ModulesPage.PATH)
                .detail(text.of("changes.lead"))
                .acts(Act.link(text.of("keys.title"), ModuleKeysPage.PATH));
        Body history = latest.isEmpty()
                ? ui.empty("history", text.of("changes.none"), text.of("changes.none.why"))
                : history(latest, ui, text);
        Body body = output -> JtechangesGenerated.render(output, null, head, fields, history, tables.files(), ui, text);
        return objections.isEmpty()
                ? Answer.shown(text.of("changes.title"), body)
                : Answer.refused(text.of("changes.title"), body);
    }

    private static Listing history(List<ModuleChange> changes, Widgets ui, Texts text) {
        List<Column> columns = List.of(
                Column.of(text.of("changes.what")),
                Column.of(text.of("changes.state")),
                Column.of(text.of("changes.why")),
                Column.of(text.of("changes.by")).quiet(),
                Column.of(text.of("changes.when")).quiet(),
                Column.of(text.of("changes.way")));
        return ui.listing(
                text.of("changes.before"),
                columns,
                changes.stream().map(change -> row(change, ui, text)).toList());
    }

    private static Row row(ModuleChange change, Widgets ui, Texts text) {
        String words = change.reasons().stream()
                .map(reason -> reason.in(text.locale()))
                .collect(Collectors.joining(" "));
        String why = words.isEmpty() ? change.why() : change.why() + " – " + words;
        Body way = change.state() == ModuleChange.State.DONE
                ? ui.act(Act.link(text.of("changes.take.back"), ModulePlanPage.pathOf(change.id())))
                : Body.EMPTY;
        return Row.of(
                change.id().toString(),
                "",
                Body.EMPTY,
                SummaryWords.of(change.summary(), text),
                ui.pill(text.of("change." + change.state().name().toLowerCase(Locale.ROOT)), tone(change)),
                ui.text(why),
                ui.text(change.by()),
                ui.ago(change.at()),
                way);
    }

    private static Tone tone(ModuleChange change) {
        return switch (change.state()) {
            case DONE -> Tone.GOOD;
            case RETURNED -> Tone.SERIOUS;
            case BEGUN, ROLLED_BACK -> Tone.PLAIN;
        };
    }
}
