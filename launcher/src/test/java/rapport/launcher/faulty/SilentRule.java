package rapport.launcher.faulty;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** A rule that answers nothing at all. */
public final class SilentRule implements SignalRule {

    @Override
    public String name() {
        return "silent-rule";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return null;
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return null;
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return null;
    }
}
