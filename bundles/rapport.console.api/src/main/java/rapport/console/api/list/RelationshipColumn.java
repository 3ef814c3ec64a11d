package rapport.console.api.list;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Visit;

/** Contributes a column to the list of every level, and a word to the cards of its board. */
@ConsumerType
public interface RelationshipColumn {

    /** By which it is chosen: lower-case letters. */
    String name();

    /** Its place among the others, small numbers first. */
    int order();

    /** The heading above it. */
    String title(Locale locale);

    /**
     * What it says of each relationship of a page, in one go: how many statements that takes must not depend on how
     * many there are. Those that are missing stay empty; what is not known is best said to be so. Lists are not sorted by it: they are read by pages from an index.
     */
    Map<RelationshipId, Body> cells(Visit visit, Collection<RelationshipId> page);
}
