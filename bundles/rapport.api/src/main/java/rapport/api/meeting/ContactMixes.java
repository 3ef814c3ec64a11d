package rapport.api.meeting;

import java.util.Collection;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.relationship.RelationshipId;

/** How much of the contact is writing rather than meeting. Safe for use by many threads. */
public interface ContactMixes {

    /** Of each of these relationships that the caller may see, in a number of statements that does not depend on how many. */
    Map<RelationshipId, ContactMix> of(Caller by, Collection<RelationshipId> relationships);
}
