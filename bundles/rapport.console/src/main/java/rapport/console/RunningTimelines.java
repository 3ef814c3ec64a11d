package rapport.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Timelines;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** The sources of timelines that are there right now, each asked through the guarded door. */
@Component
public final class RunningTimelines implements Timelines {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTimelines.class);

    private final List<TimelineSource> sources = new CopyOnWriteArrayList<>();
    private final Door door;

    @Activate
    public RunningTimelines(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(TimelineSource source) {
        sources.add(source);
    }

    void removeSource(TimelineSource source) {
        sources.remove(source);
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        List<Moment> all = new ArrayList<>();
        for (TimelineSource source : sources) {
            try {
                all.addAll(door.consult(
                        source,
                        "timeline of a " + subject.kind(),
                        () -> List.copyOf(source.moments(visit, subject, from, until, atMost))));
            } catch (ContributionFailed failed) {
                LOG.warn("a timeline goes without {}: {}", source.getClass().getName(), failed.getMessage());
            }
        }
        all.removeIf(moment -> moment.at().isBefore(from) || !moment.at().isBefore(until));
        return all.stream()
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }
}
