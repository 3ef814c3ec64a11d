package rapport.insight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** A level with one rule, which the test can break. */
final class FakeLevel implements Level {

    final Grumble rule = new Grumble();
    volatile boolean silent;
    private final String name;

    FakeLevel(String name) {
        this.name = name;
    }

    @Override
    public LevelDescription describe() {
        return new LevelDescription(
                name,
                1,
                "users",
                "teal",
                Map.of(Locale.ENGLISH, new LevelDescription.Words(name, name, name, "contact", "Trust.")),
                Set.of(LevelDescription.Counterpart.ORGANIZATION),
                List.of(new Stage(
                        "meeting", Localized.of("Meeting", "Treffen"), null, 30, false, Iso44001Stage.AWARENESS)),
                List.of(),
                List.of());
    }

    @Override
    public Stream<SignalRule> rules() {
        return silent ? Stream.of() : Stream.of(rule);
    }

    /** Always has something to say. */
    static final class Grumble implements SignalRule {

        volatile boolean broken;

        @Override
        public String name() {
            return "grumble";
        }

        @Override
        public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
            if (broken) {
                throw new IllegalArgumentException("I am broken");
            }
            return Stream.of(new Signal(
                    name(),
                    "",
                    null,
                    Severity.WATCH,
                    facts.relationship().since(),
                    "grumble",
                    Map.of("party", facts.name()),
                    List.of(),
                    Act.ASK));
        }

        @Override
        public String tell(Signal signal, Locale locale) {
            return "I grumble about " + signal.arguments().get("party");
        }

        @Override
        public String advise(Signal signal, Locale locale) {
            return "Let me grumble";
        }
    }
}
