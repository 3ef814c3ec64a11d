package rapport.console.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One screen of the console: a component with a {@link ConsolePath}. It is called by many threads at once, through the
 * guarded door, and only for callers who are signed in unless it is {@link Anonymous}.
 */
@ConsumerType
public interface Page {

    /** Answers {@code GET}. Changes nothing. */
    Answer show(Visit visit);

    /** Answers {@code POST}: somebody sent a form. Refusals show the form again, success leads elsewhere. */
    default Answer submit(Visit visit) {
        return Answer.notFound();
    }

    /** Answers {@code DELETE}, which a plain form sends as a {@code POST} with the field {@code _method=DELETE}. */
    default Answer remove(Visit visit) {
        return Answer.notFound();
    }
}
