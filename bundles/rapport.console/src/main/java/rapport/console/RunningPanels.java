package rapport.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import rapport.console.api.widget.Act;

/** The panels that are there right now, each asked and written through the guarded door. */
@Component
public final class RunningPanels implements Panels {

    private static final Logger LOG = LoggerFactory.getLogger(RunningPanels.class);

    private final Map<Panel, Standing> panels = new ConcurrentHashMap<>();
    private final Door door;

    private record Standing(Panel.Place place, int order) {}

    @Activate
    public RunningPanels(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPanel(Panel panel) {
        try {
            panels.put(panel, door.consult(panel, "tell its place", () -> new Standing(panel.place(), panel.order())));
        } catch (ContributionFailed failed) {
            LOG.warn("A panel is left out: {}", failed.getMessage());
        }
    }

    void removePanel(Panel panel) {
        panels.remove(panel);
    }

    @Override
    public List<Shown> show(Visit visit, Subject subject, Panel.Column column) {
        Panel.Place place = new Panel.Place(subject.kind(), column);
        List<Shown> shown = new ArrayList<>();
        for (Panel panel : inOrder(place)) {
            try {
                door.consult(panel, "panel on " + place, () -> asked(panel, visit, subject))
                        .ifPresent(shown::add);
            } catch (ContributionFailed failed) {
                LOG.warn("a record goes without {}: {}", panel.getClass().getName(), failed.getMessage());
            }
        }
        return shown;
    }

    // Only those that belong there are asked: an answer that costs nothing would make up for a fault.
    private List<Panel> inOrder(Panel.Place place) {
        return panels.entrySet().stream()
                .filter(entry -> entry.getValue().place().equals(place))
                .sorted(Comparator.comparingInt(entry -> entry.getValue().order()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Shown> asked(Panel panel, Visit visit, Subject subject) {
        String title = panel.title(visit.locale());
        Optional<Body> body = panel.show(visit, subject);
        if (body.isPresent()) {
            byte[] html = Rendered.render(body.get()).toByteArray();
            return Optional.of(Shown.of(title, output -> output.writeBinaryContent(html)));
        }
        List<Act> starts = panel.starts(visit, subject);
        return starts.isEmpty() ? Optional.empty() : Optional.of(Shown.starting(title, starts));
    }
}
