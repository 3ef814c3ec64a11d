package rapport.console.api;

import java.time.Instant;
import java.util.List;
import rapport.console.api.widget.Moment;

/** Gives a timeline what all bundles contribute to it. The console implements it, and keeps a broken source to itself. */
public interface Timelines {

    /** The newest moments of all sources from an instant (inclusive) up to another (exclusive), newest first. */
    List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost);
}
