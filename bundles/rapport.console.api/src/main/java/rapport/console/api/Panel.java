package rapport.console.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.console.api.widget.Act;

/** Contributes a part to the record of a person, an organization or a relationship that another bundle shows. */
@ConsumerType
public interface Panel {

    /** On which records it may appear, and where. */
    Place place();

    /** Its place among the others, small numbers first. */
    int order();

    /** The heading above it. */
    String title(Locale locale);

    /** The panel for this record; empty where it has nothing to say or the caller may not see it. */
    Optional<Body> show(Visit visit, Subject subject);

    /**
     * What this caller may begin here while there is nothing to show yet: instead of a box that says so, the record offers
     * these in one line below the panels of the column.
     */
    default List<Act> starts(Visit visit, Subject subject) {
        return List.of();
    }

    /** A column of one kind of record. */
    record Place(Subject.Kind kind, Column column) {}

    /**
     * Where a panel stands on a record. Facts stand left, what needs somebody now and then connections right; between them
     * the timeline and the parts that take turns with it. On a phone all are tabs, in the order given here. A column in
     * which nobody has anything to say is left out.
     */
    enum Column {
        /** In the line of figures of the head: a word or number each, with the title as its name. */
        HEAD,
        /** What needs somebody today. */
        NOW,
        TIMELINE,
        /** How we listen: what matters to them, how it feels, what they would do. */
        LISTENING,
        /** How the work goes: meetings, milestones, what was given and taken, what went wrong. */
        WORKING,
        /** What comes of it, and what might. */
        GROWTH,
        FACTS,
        CONNECTIONS
    }
}
