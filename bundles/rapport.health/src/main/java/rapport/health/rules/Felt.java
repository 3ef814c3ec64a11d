package rapport.health.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.FirstCall;
import rapport.api.growth.Approach;
import rapport.api.growth.Growth;
import rapport.api.health.Dimension;
import rapport.api.reading.Reading;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Evidence;
import rapport.health.model.Evidence.Fact;

/** How they say it feels, what they do when others call, and what comes of it. */
final class Felt {

    /** What one of ours answers about them weighs less than what they say themselves. */
    private static final double OUR_OWN_VIEW = 0.5;

    private Felt() {}

    static Stream<Evidence> in(RelationshipFacts facts) {
        return Stream.of(
                        facts.all(Reading.class).stream().flatMap(Felt::reading),
                        facts.all(CheckUp.class).stream().flatMap(Felt::checkUp),
                        facts.all(FirstCall.class).stream().flatMap(Felt::firstCall),
                        facts.all(Approach.class).stream().flatMap(Felt::approach),
                        facts.all(Growth.class).stream().map(Felt::growth))
                .flatMap(some -> some);
    }

    private static Stream<Evidence> reading(Reading reading) {
        Integer value = reading.value();
        if (value == null) {
            return Stream.empty();
        }
        Fact fact = Fact.of("reading", reading.id(), words(reading.words()));
        double warmth = reading.instrument().warmth(value);
        return Stream.of(Evidence.mixed(Dimension.TEMPERATURE, fact, reading.at(), "reading.taken", warmth, 1));
    }

    private static Stream<Evidence> checkUp(CheckUp checkUp) {
        OptionalDouble warmth = checkUp.answers().stream()
                .map(CheckUp.Answer::warmth)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        if (!checkUp.sent() || warmth.isEmpty()) {
            return Stream.empty();
        }
        Fact fact = Fact.of("check-up", checkUp.id(), "");
        boolean theirs = checkUp.byThem() != null;
        return Stream.of(Evidence.mixed(
                Dimension.TEMPERATURE,
                fact,
                checkUp.at(),
                theirs ? "checkup.theirs" : "checkup.ours",
                warmth.getAsDouble(),
                theirs ? 1 : OUR_OWN_VIEW));
    }

    private static Stream<Evidence> firstCall(FirstCall call) {
        FirstCall.Outcome known = call.known();
        if (known == null) {
            return Stream.empty();
        }
        double goodness =
                switch (known) {
                    case CALL_US -> 1;
                    case ASK_FOR_A_COMPARISON -> 0.4;
                    case ASK_ELSEWHERE -> 0.1;
                    case NOT_KNOW_US -> 0;
                };
        double mass = call.happened() == null ? 1 : 2;
        Fact fact = Fact.of("first-call", call.id(), "");
        String reason = "firstcall." + known.name();
        return Stream.of(Evidence.mixed(Dimension.TRUST, fact, call.at(), reason, goodness, mass));
    }

    private static Stream<Evidence> approach(Approach approach) {
        Fact fact = Fact.of("approach", approach.id(), words(approach.words()));
        String reason = "approach." + approach.reaction().name();
        List<Evidence> found = new ArrayList<>();
        found.add(
                switch (approach.reaction()) {
                    case TOLD_US -> Evidence.good(Dimension.TRUST, fact, approach.at(), reason, 1.5);
                    case COMPARED -> Evidence.mixed(Dimension.TRUST, fact, approach.at(), reason, 0.6, 1);
                    case KEPT_SILENT -> Evidence.bad(Dimension.TRUST, fact, approach.at(), reason, 1);
                    case LEFT_US -> Evidence.bad(Dimension.TRUST, fact, approach.at(), reason, 2);
                });
        if (approach.reaction() == Approach.Reaction.LEFT_US) {
            found.add(Evidence.bad(Dimension.GROWTH, fact, approach.at(), reason, 2));
        }
        return found.stream();
    }

    /** What came unasked says more. */
    private static Evidence growth(Growth growth) {
        Fact fact = Fact.of("growth", growth.id(), words(growth.words()));
        String reason = "growth." + growth.kind().name();
        return Evidence.good(Dimension.GROWTH, fact, growth.at(), reason, growth.asked() ? 1 : 1.5);
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }
}
