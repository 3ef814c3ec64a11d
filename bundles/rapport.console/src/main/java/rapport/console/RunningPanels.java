package rapport.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Panels;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** The panels that are there right now, each asked and written through the guarded door. */
@Component
public final class RunningPanels implements Panels {

    private static final Logger LOG = LoggerFactory.getLogger(RunningPanels.class);

    private final Set<Panel> panels = new CopyOnWriteArraySet<>();
    private final Door door;

    @Activate
    public RunningPanels(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPanel(Panel panel) {
        panels.add(panel);
    }

    void removePanel(Panel panel) {
        panels.remove(panel);
    }

    @Override
    public List<Shown> show(Visit visit, Subject subject, Panel.Column column) {
        Panel.Place place = new Panel.Place(subject.kind(), column);
        List<Shown> shown = new ArrayList<>();
        for (Panel panel : inOrder()) {
            try {
                door.call(
                                panel,
                                "panel on " + place,
                                () -> panel.place().equals(place)
                                        ? panel.show(visit, subject).map(body -> written(panel, body, visit))
                                        : Optional.<Shown>empty())
                        .ifPresent(shown::add);
            } catch (ContributionFailed failed) {
                LOG.warn("a record goes without {}: {}", panel.getClass().getName(), failed.getMessage());
            }
        }
        return shown;
    }

    private List<Panel> inOrder() {
        return panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
    }

    private static Shown written(Panel panel, Body body, Visit visit) {
        byte[] html = Rendered.render(body).toByteArray();
        return new Shown(panel.title(visit.locale()), output -> output.writeBinaryContent(html));
    }
}
