package rapport.console.api.list;

import gg.jte.Content;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Fields;

/** A way to change records from a list: one in its cell, or many at once. Made for one visit. */
@ConsumerType
public interface Editing<T> {

    /** The key of the objection that somebody else was faster. */
    String OUTDATED = "changed.meanwhile";

    /** What asks for the change; nothing where there is nothing to ask. */
    default Content controls(Fields fields) {
        return Body.EMPTY;
    }

    /** What the controls would send for the record as it is now: what they start with, and the way back. */
    Parameters values(T record);

    /** Whether the record can be changed so at all. */
    default boolean fits(T record) {
        return true;
    }

    /** What speaks against what was sent, whichever record it is for. */
    default List<Objection> check(Parameters sent) {
        return List.of();
    }

    /** Changes a record that is at the version, and answers the version after. */
    Outcome<Long> change(T record, long version, Parameters sent);

    /** Makes it again what {@link #values} told before a change. */
    default Outcome<Long> restore(T record, long version, Parameters was) {
        return change(record, version, was);
    }

    /** What is said where somebody else was faster. */
    static <R> Outcome<R> outdated() {
        return Outcome.refused(Objection.to("", OUTDATED, "somebody else changed this meanwhile"));
    }
}
