package rapport.launcher.faulty;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** A rule that understands no relationship. */
public final class WrongRule implements SignalRule {

    @Override
    public String name() {
        return "wrong-rule";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        throw new IllegalArgumentException("no such relationship");
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return "";
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return "";
    }
}
