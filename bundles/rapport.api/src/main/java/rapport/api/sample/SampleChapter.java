package rapport.api.sample;

import java.util.Collection;
import java.util.UUID;
import rapport.api.access.Caller;

/**
 * What a level adds to the history of the sample company, so that its own pages show something to newcomers. Contributed as an
 * OSGi service by levels; called once, in a transaction of its own, when the company has been made. What it adds belongs to the
 * relationships and people of the company and goes with them, or is {@linkplain SampleCast#remember kept in mind} and taken back. A
 * chapter that throws is left out, and told of as any faulty contribution.
 */
public interface SampleChapter {

    /** Adds to the history that leads to the day of the cast. */
    void tell(Caller by, SampleCast cast);

    /**
     * Takes back what goes neither with the relationships nor with the people, before these go.
     *
     * @param records what was kept in mind, by other chapters too
     */
    default void takeBack(Caller by, Collection<UUID> records) {
        // What it adds goes with the company.
    }
}
