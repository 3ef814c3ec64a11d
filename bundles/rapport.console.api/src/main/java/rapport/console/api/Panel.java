package rapport.console.api;

import java.util.Locale;
import java.util.Optional;

/** Contributes a part to the record of a person, an organization or a relationship that another bundle shows. */
public interface Panel {

    /** On which records it may appear, and where. */
    Place place();

    /** Its place among the others, small numbers first. */
    int order();

    /** The heading above it; on a phone the columns of a record become tabs. */
    String title(Locale locale);

    /** The panel for this record; empty where it has nothing to say or the caller may not see it. */
    Optional<Body> show(Visit visit, Subject subject);

    /** A column of one kind of record. */
    record Place(Subject.Kind kind, Column column) {}

    /** The columns of a record page, and the line of figures in its head: a word or number each, with the title as its name. */
    enum Column {
        HEAD,
        FACTS,
        TIMELINE,
        CONNECTIONS
    }
}
