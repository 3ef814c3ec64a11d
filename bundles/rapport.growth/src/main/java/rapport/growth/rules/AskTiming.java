package rapport.growth.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.growth.Ask;
import rapport.api.growth.Growth;
import rapport.api.incident.Incident;
import rapport.api.meeting.Exchange;
import rapport.api.reading.Reading;
import rapport.api.signal.RelationshipFacts;

/**
 * Whether now is the time to ask for a referral: they are warm (two readings or more of the last 90 days, mean warmth at least
 * 0.7, none of them low), we solved something for them in the last 60 days, nothing that went wrong is open, nothing was worked on
 * without their word, we did not ask in the last 180 days, and in the last year we gave at least as much as we received. Known as
 * {@code ask-timing 1}.
 *
 * @param inFavour what speaks for it
 * @param against what speaks against it; where nothing does, it is the time
 */
public record AskTiming(List<Reason> inFavour, List<Reason> against) {

    /** The name and version of this formula. */
    public static final String FORMULA = "ask-timing 1";

    static final Duration WARM_WITHIN = Duration.ofDays(90);
    static final Duration SOLVED_WITHIN = Duration.ofDays(60);
    static final Duration ASKED_WITHIN = Duration.ofDays(180);
    static final Duration BALANCED_WITHIN = Duration.ofDays(365);

    private static final int FEWEST_READINGS = 2;
    private static final double WARM = 0.7;

    /**
     * One reason.
     *
     * @param key of its sentence
     * @param arguments what the sentence names: plain text, ISO dates, or numbers
     */
    public record Reason(String key, Map<String, String> arguments) {

        public Reason {
            arguments = Map.copyOf(arguments);
        }
    }

    public AskTiming {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
    }

    public boolean isNow() {
        return against.isEmpty();
    }

    /** How it stands at an instant, for all that was known by then. */
    public static AskTiming of(RelationshipFacts facts, Instant at) {
        Weighing weighing = new Weighing(facts, at, new ArrayList<>(), new ArrayList<>());
        weighing.temperature();
        weighing.solved();
        weighing.incidents();
        weighing.overridden();
        weighing.asked();
        weighing.balance();
        return new AskTiming(weighing.inFavour(), weighing.against());
    }

    /** The instants at which the passing of time alone changes something, and those at which something happened, in order. */
    static List<Instant> turns(RelationshipFacts facts) {
        return Stream.of(
                        turns(facts.all(Reading.class), Reading::at, WARM_WITHIN),
                        turns(facts.all(Concern.class), Concern::gateSince, SOLVED_WITHIN),
                        turns(facts.all(Ask.class), Ask::at, ASKED_WITHIN),
                        turns(facts.all(Exchange.class), Exchange::at, BALANCED_WITHIN),
                        turns(facts.all(Growth.class), Growth::at, ASKED_WITHIN),
                        facts.all(Incident.class).stream().map(Incident::happenedAt))
                .flatMap(some -> some)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether they said that it is solved. */
    static boolean isSolved(Concern concern) {
        return concern.gate() == Gate.VERIFIED || concern.gate() == Gate.CLOSED;
    }

    private static <T> Stream<Instant> turns(List<T> facts, Function<T, Instant> at, Duration within) {
        return facts.stream().map(at).flatMap(one -> Stream.of(one, one.plus(within)));
    }

    private record Weighing(RelationshipFacts facts, Instant now, List<Reason> inFavour, List<Reason> against) {

        void temperature() {
            List<Double> warmth = new ArrayList<>();
            boolean low = false;
            for (Reading reading : within(Reading.class, Reading::at, WARM_WITHIN)) {
                Integer value = reading.value();
                if (value != null) {
                    warmth.add(reading.instrument().warmth(value));
                    low |= reading.instrument().isLow(value);
                }
            }
            double mean =
                    warmth.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            Map<String, String> arguments =
                    Map.of("n", Integer.toString(warmth.size()), "warmth", Long.toString(Math.round(mean * 100)));
            if (warmth.size() < FEWEST_READINGS) {
                against.add(new Reason(warmth.isEmpty() ? "temperature.unknown" : "temperature.once", arguments));
            } else if (low) {
                against.add(new Reason("temperature.low", arguments));
            } else {
                (mean >= WARM ? inFavour : against)
                        .add(new Reason(mean >= WARM ? "temperature.warm" : "temperature.cool", arguments));
            }
        }

        void solved() {
            Optional<Concern> latest = within(Concern.class, Concern::gateSince, SOLVED_WITHIN).stream()
                    .filter(AskTiming::isSolved)
                    .max(Comparator.comparing(Concern::gateSince));
            latest.ifPresentOrElse(
                    one -> inFavour.add(
                            new Reason("solved", Map.of("what", one.words(), "day", Days.of(one.gateSince())))),
                    () -> against.add(new Reason("solved.nothing", Map.of())));
        }

        void incidents() {
            facts.all(Incident.class).stream()
                    .filter(one -> one.repairedAt() == null && !one.happenedAt().isAfter(now))
                    .forEach(one -> against.add(new Reason("incident", Map.of("what", one.what()))));
        }

        void overridden() {
            facts.all(Concern.class).stream()
                    .filter(one -> one.override() != null
                            && one.confirmed() == null
                            && one.gate().isOpen())
                    .forEach(one -> against.add(new Reason("overridden", Map.of("what", one.words()))));
        }

        void asked() {
            Stream.concat(
                            within(Ask.class, Ask::at, ASKED_WITHIN).stream().map(Ask::at),
                            within(Growth.class, Growth::at, ASKED_WITHIN).stream()
                                    .filter(Growth::asked)
                                    .map(Growth::at))
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> against.add(new Reason(
                            "asked", Map.of("day", Days.of(last), "again", Days.of(last.plus(ASKED_WITHIN))))));
        }

        void balance() {
            List<Exchange> exchanged = within(Exchange.class, Exchange::at, BALANCED_WITHIN);
            int balance = exchanged.stream()
                    .mapToInt(one -> one.given() ? one.weight() : -one.weight())
                    .sum();
            Map<String, String> arguments =
                    Map.of("n", Integer.toString(exchanged.size()), "balance", Integer.toString(Math.abs(balance)));
            if (balance < 0) {
                against.add(new Reason("balance.owed", arguments));
            } else if (balance > 0) {
                inFavour.add(new Reason("balance.given", arguments));
            }
        }

        private <T> List<T> within(Class<T> kind, Function<T, Instant> at, Duration within) {
            return facts.all(kind).stream()
                    .filter(one -> !at.apply(one).isAfter(now)
                            && at.apply(one).plus(within).isAfter(now))
                    .toList();
        }
    }
}
