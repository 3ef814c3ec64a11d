package rapport.api.survey;

import java.time.Instant;
import rapport.api.access.Caller;

/**
 * Sends the links of surveys by mail, where mail is configured, in the background and some at a time: whoever has no address or
 * wants no more surveys is skipped. What a crash interrupts goes on with the next start, and nobody is asked twice. Safe for use
 * by many threads.
 */
public interface SurveyMailing {

    /** Whether mail can be sent at all. */
    boolean isPossible();

    /** Whether links of that survey are on their way out. */
    boolean isRunning(Caller by, SurveyId id);

    /** Begins to send everybody their link who has none; needs the right to write the level. */
    void begin(Caller by, SurveyId id);

    /** Begins to send it once more to those who got it before an instant, have not answered and were not reminded. */
    void remind(Caller by, SurveyId id, Instant sentBefore);

    /** Stops it; who has a link keeps it. */
    void stop(Caller by, SurveyId id);
}
