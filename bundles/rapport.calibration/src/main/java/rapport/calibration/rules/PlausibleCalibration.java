package rapport.calibration.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationDraft.Gone;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyName;

/**
 * A calibration is what one person of theirs said about what is open, and is about today.
 *
 * @param open the open concerns of the relationship
 * @param person who is said to have answered; null where there is nobody like that
 * @param amongOurselves whether the other side of the relationship are colleagues of ours
 * @param latest when they were asked last; null where they never were
 */
public record PlausibleCalibration(
        Map<ConcernId, Concern> open,
        @Nullable PartyName person,
        boolean amongOurselves,
        @Nullable Instant latest,
        Instant now) {

    public static final int LONGEST = 10_000;
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public PlausibleCalibration {
        open = Map.copyOf(open);
    }

    /** What speaks against it: everything at once. */
    public Stream<Objection> objections(CalibrationDraft draft) {
        return Stream.of(toPerson(), toTime(draft.at()), toWhole(draft), toRanking(draft), toGone(draft))
                .flatMap(some -> some);
    }

    private Stream<Objection> toPerson() {
        if (person == null) {
            return Stream.of(Objection.to("person", "calibration.person.unknown", "there is no such person"));
        }
        return when(
                person.ours() != amongOurselves,
                "person",
                "calibration.person.misplaced",
                "this is nobody of the other side");
    }

    private Stream<Objection> toTime(@Nullable Instant at) {
        if (at == null) {
            return Stream.empty();
        }
        return Stream.concat(
                when(at.isAfter(now.plus(TOLERANCE)), "at", "calibration.at.future", "this lies in the future"),
                when(
                        latest != null && at.isBefore(latest),
                        "at",
                        "calibration.at.overtaken",
                        "they were asked again since then"));
    }

    private static Stream<Objection> toWhole(CalibrationDraft draft) {
        return Stream.concat(
                when(
                        draft.ranking().isEmpty() && draft.gone().isEmpty(),
                        "",
                        "calibration.empty",
                        "say what matters, or what no longer does"),
                toLength("words", draft.words()));
    }

    private Stream<Objection> toRanking(CalibrationDraft draft) {
        Set<ConcernId> named = new HashSet<>();
        return IntStream.range(0, draft.ranking().size()).boxed().flatMap(place -> {
            Ranked ranked = draft.ranking().get(place);
            String field = "ranking[" + place + "]";
            return ranked.concern() == null
                    ? toNew(field, ranked.words())
                    : toKnown(field, ranked.concern(), named.add(ranked.concern()));
        });
    }

    private Stream<Objection> toGone(CalibrationDraft draft) {
        Set<ConcernId> named = new HashSet<>();
        draft.ranking().stream().map(Ranked::concern).forEach(named::add);
        return IntStream.range(0, draft.gone().size()).boxed().flatMap(place -> {
            Gone gone = draft.gone().get(place);
            String field = "gone[" + place + "]";
            return Stream.concat(toKnown(field, gone.concern(), named.add(gone.concern())), toNew(field, gone.words()));
        });
    }

    private Stream<Objection> toKnown(String field, ConcernId concern, boolean first) {
        return Stream.concat(
                when(
                        !open.containsKey(concern),
                        field,
                        "calibration.concern.unknown",
                        "this concern is not open in this relationship"),
                when(!first, field, "calibration.concern.twice", "this concern is named twice"));
    }

    private static Stream<Objection> toNew(String field, @Nullable String words) {
        return Stream.concat(
                when(words == null || words.isBlank(), field, "calibration.words.missing", "say it in their words"),
                toLength(field, words));
    }

    private static Stream<Objection> toLength(String field, @Nullable String words) {
        return when(
                words != null && words.length() > LONGEST,
                field,
                "calibration.words.long",
                "this has at most 10,000 characters");
    }

    private static Stream<Objection> when(boolean holds, String field, String key, String sentence) {
        return holds ? Stream.of(Objection.to(field, key, sentence)) : Stream.empty();
    }
}
