package rapport.modules.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.contribution.Door;
import rapport.api.contribution.Door.Faults;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.widget.Widgets;
import rapport.features.api.Feature;
import rapport.features.api.Features;
import rapport.modules.BundleInspector;
import rapport.modules.change.ModuleChanges;
import rapport.modules.console.templates.JtefaultsGenerated;
import rapport.modules.model.ModuleChange;
import rapport.modules.words.FaultWords;

/** What failed, told so that somebody who did not write it knows what happened, what is missing by it, and what can be done. */
@Component(service = FaultList.class)
public final class FaultList {

    private static final Messages MESSAGES = Messages.of(FaultList.class);
    private static final int LATEST = 50;

    private final Door door;
    private final BundleInspector inspector;
    private final Features features;
    private final ModuleChanges changes;
    private final FaultWords words;

    /**
     * A contribution that failed.
     *
     * @param contribution its class
     * @param title the module it belongs to
     * @param path the page of that module; empty where it belongs to none
     * @param sentence what happened
     * @param often how often in a row, and what that means for people
     * @param way the plan that takes the module's last change back; empty where there is none
     */
    public record Fault(
            String contribution,
            String title,
            String path,
            String sentence,
            String often,
            boolean switchedOff,
            String way,
            Body when) {}

    @Activate
    public FaultList(
            @Reference Door door,
            @Reference BundleInspector inspector,
            @Reference Features features,
            @Reference ModuleChanges changes) {
        this.door = door;
        this.inspector = inspector;
        this.features = features;
        this.changes = changes;
        this.words = new FaultWords(door);
    }

    /** Of all modules; nothing where nothing failed. */
    Body all(Widgets ui) {
        return list(door.faults(), ui);
    }

    /** Of one module. */
    Body of(String module, Widgets ui) {
        List<Faults> its = door.faults().stream()
                .filter(fault -> moduleOf(fault).map(Feature::name).equals(Optional.of(module)))
                .toList();
        return list(its, ui);
    }

    private Body list(List<Faults> faults, Widgets ui) {
        if (faults.isEmpty()) {
            return Body.EMPTY;
        }
        Texts text = MESSAGES.in(ui.visit().locale());
        List<ModuleChange> latest = changes.latest(ui.visit().caller(), LATEST);
        List<Fault> told =
                faults.stream().map(fault -> told(fault, latest, ui, text)).toList();
        return output -> JtefaultsGenerated.render(output, null, told, ui, text);
    }

    private Fault told(Faults fault, List<ModuleChange> latest, Widgets ui, Texts text) {
        Optional<Feature> module = moduleOf(fault);
        return new Fault(
                fault.contribution().getName(),
                module.map(each -> each.words(text.locale()).title())
                        .orElseGet(() -> inspector.bundleOf(fault.contribution())),
                module.map(each -> ModulesPage.pathOf(each.name())).orElse(""),
                words.of(fault).in(text.locale()),
                text.of(fault.switchedOff() ? "faults.off" : "faults.still", fault.count()),
                fault.switchedOff(),
                module.flatMap(each -> wayBack(each, latest)).orElse(""),
                ui.ago(fault.at()));
    }

    private Optional<Feature> moduleOf(Faults fault) {
        String bundle = inspector.bundleOf(fault.contribution());
        return features.all().stream()
                .filter(feature -> feature.bundles().stream()
                        .anyMatch(each -> each.symbolicName().equals(bundle)))
                .findFirst();
    }

    private static Optional<String> wayBack(Feature module, List<ModuleChange> latest) {
        return latest.stream()
                .filter(change -> change.state() == ModuleChange.State.DONE)
                .filter(change -> change.modules().contains(module.name()))
                .findFirst()
                .map(change -> ModulePlanPage.pathOf(change.id()));
    }
}
