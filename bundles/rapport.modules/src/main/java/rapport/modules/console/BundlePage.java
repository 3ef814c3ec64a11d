package rapport.modules.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.features.api.Feature;
import rapport.features.api.Features;
import rapport.modules.BundleInspector;
import rapport.modules.console.templates.JtebundleGenerated;
import rapport.modules.model.BundleReport;
import rapport.modules.model.WiringDrawing;

/** One bundle with its wiring drawn: what it leans on, and who leans on it. */
@Component
@ConsolePath("/administration/modules/{name}/{bundle}")
public final class BundlePage implements Page {

    private static final Messages MESSAGES = Messages.of(BundlePage.class);

    private final Features features;
    private final BundleInspector inspector;

    @Activate
    public BundlePage(@Reference Features features, @Reference BundleInspector inspector) {
        this.features = features;
        this.inspector = inspector;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        Optional<Feature> feature = features.find(visit.variable("name"));
        return feature.flatMap(known -> known.bundles().stream()
                        .filter(bundle -> bundle.symbolicName().equals(visit.variable("bundle")))
                        .findFirst()
                        .map(inspector::inspect)
                        .map(bundle -> shown(visit, known, bundle)))
                .orElse(Answer.notFound());
    }

    private static Answer shown(Visit visit, Feature feature, BundleReport bundle) {
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        Body head = ui.head(bundle.symbolicName())
                .under(feature.words(visit.locale()).title(), ModulesPage.pathOf(feature.name()))
                .detail(bundle.version());
        WiringDrawing drawing = WiringDrawing.of(bundle);
        return Answer.shown(
                bundle.symbolicName(),
                output -> JtebundleGenerated.render(output, null, head, bundle, drawing, ui, text));
    }
}
