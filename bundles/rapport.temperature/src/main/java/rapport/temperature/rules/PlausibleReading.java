package rapport.temperature.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.reading.ReadingDraft;

/**
 * Only a named person of the other side can say how it feels, and only on the scale that was asked.
 *
 * @param known the people who are named, as far as we know them
 * @param amongOurselves whether the other side of the relationship are colleagues of ours
 * @param concernFits whether the concern that is named, if one is, is one of the relationship
 */
public record PlausibleReading(
        Map<PartyId, PartyName> known, boolean amongOurselves, boolean concernFits, Instant now) {

    /** How much they may say with it. */
    public static final int LONGEST = 4_000;

    // Clocks differ, and what is said this afternoon is sometimes noted in the morning.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public PlausibleReading {
        known = Map.copyOf(known);
    }

    /** What speaks against noting it. */
    public List<Objection> toDraft(ReadingDraft draft) {
        return Stream.of(
                        toPerson(draft.person()),
                        toValue("value", draft.instrument(), draft.value()),
                        toWords(draft.words()),
                        toConcern(),
                        toTime(draft.at()))
                .flatMap(objections -> objections)
                .toList();
    }

    /** What speaks against guessing so. */
    public List<Objection> toGuess(GuessDraft draft) {
        return Stream.of(toPerson(draft.person()), toValue("guess", draft.instrument(), draft.guess()), toConcern())
                .flatMap(objections -> objections)
                .toList();
    }

    private Stream<Objection> toPerson(PersonId person) {
        PartyName name = known.get(person);
        if (name == null) {
            return Stream.of(Objection.to("person", "reading.person.unknown", "there is no such person"));
        }
        if (amongOurselves) {
            return Stream.of(
                    Objection.to("person", "reading.person.ours", "no temperature is taken of our own people by name"));
        }
        return !name.ours()
                ? Stream.empty()
                : Stream.of(Objection.to("person", "reading.person.misplaced", "this is nobody of the other side"));
    }

    private static Stream<Objection> toValue(String field, Instrument instrument, int value) {
        Map<String, String> ends =
                Map.of("least", String.valueOf(instrument.least()), "most", String.valueOf(instrument.most()));
        return instrument.has(value)
                ? Stream.empty()
                : Stream.of(new Objection(
                        field,
                        "reading.value.outside",
                        ends,
                        "this scale goes from " + instrument.least() + " to " + instrument.most()));
    }

    private static Stream<Objection> toWords(@Nullable String words) {
        return words == null || words.length() <= LONGEST
                ? Stream.empty()
                : Stream.of(Objection.to("words", "reading.words.long", "this has at most 4,000 characters"));
    }

    private Stream<Objection> toConcern() {
        return concernFits
                ? Stream.empty()
                : Stream.of(Objection.to(
                        "concern", "reading.concern.unknown", "there is no such concern in this relationship"));
    }

    private Stream<Objection> toTime(@Nullable Instant at) {
        return at != null && at.isAfter(now.plus(TOLERANCE))
                ? Stream.of(Objection.to("at", "reading.at.future", "this has not happened yet"))
                : Stream.empty();
    }
}
