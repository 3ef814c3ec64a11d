package rapport.growth.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;

/**
 * It happened already, and the person who had to do with it is one of theirs.
 *
 * @param known the people who are named, as far as we know them
 * @param amongOurselves whether the other side of the relationship are colleagues of ours
 */
public record PlausibleEntry(Map<PartyId, PartyName> known, boolean amongOurselves, Instant now) {

    private static final int LONGEST = 10_000;
    // Clocks differ, and what is said this afternoon is sometimes noted in the morning.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public PlausibleEntry {
        known = Map.copyOf(known);
    }

    /** What speaks against recording it. */
    public List<Objection> objections(Entry entry) {
        return Stream.of(toPerson(entry), toTime(entry), toWords(entry))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Objection> toPerson(Entry entry) {
        if (entry.person() == null) {
            return Stream.empty();
        }
        PartyName name = known.get(entry.person());
        if (name == null) {
            return Stream.of(Objection.to("person", "growth.person.unknown", "there is no such person"));
        }
        return name.ours() == amongOurselves
                ? Stream.empty()
                : Stream.of(Objection.to("person", "growth.person.misplaced", "this is nobody of the other side"));
    }

    private Stream<Objection> toTime(Entry entry) {
        return entry.at().isAfter(now.plus(TOLERANCE))
                ? Stream.of(Objection.to("at", "growth.at.future", "this has not happened yet"))
                : Stream.empty();
    }

    private static Stream<Objection> toWords(Entry entry) {
        return entry.words() == null || entry.words().length() <= LONGEST
                ? Stream.empty()
                : Stream.of(Objection.to("words", "growth.words.long", "this has at most 10,000 characters"));
    }
}
