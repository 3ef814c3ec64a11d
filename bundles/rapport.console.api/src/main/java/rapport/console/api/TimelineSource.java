package rapport.console.api;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.console.api.widget.Moment;

/**
 * Contributes what happened to the timeline of a record: a concern confirmed, a temperature taken. Contributed as an OSGi service,
 * called by many threads at once through the guarded door.
 */
@ConsumerType
public interface TimelineSource {

    /**
     * What happened from an instant (inclusive) up to another (exclusive) that the caller may see; the newest where there is more
     * than fits.
     */
    List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost);
}
