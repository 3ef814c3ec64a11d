package rapport.checkups.rules;

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

/**
 * Only somebody of the other side answers for it, and not before it happened.
 *
 * @param known the people who are named, as far as we know them
 * @param amongOurselves whether the other side of the relationship are colleagues of ours
 */
public record PlausibleWord(Map<PartyId, PartyName> known, boolean amongOurselves, Instant now) {

    // Clocks differ, and what is said this afternoon is sometimes noted in the morning.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public PlausibleWord {
        known = Map.copyOf(known);
    }

    /** What speaks against this person having said so then. */
    public List<Objection> objections(@Nullable PersonId person, @Nullable Instant at) {
        return Stream.concat(toPerson(person), toTime(at)).toList();
    }

    private Stream<Objection> toPerson(@Nullable PersonId person) {
        if (person == null) {
            return Stream.empty();
        }
        PartyName name = known.get(person);
        if (name == null) {
            return Stream.of(Objection.to("person", "checkup.person.unknown", "there is no such person"));
        }
        return name.ours() == amongOurselves
                ? Stream.empty()
                : Stream.of(Objection.to("person", "checkup.person.misplaced", "this is nobody of the other side"));
    }

    private Stream<Objection> toTime(@Nullable Instant at) {
        return at == null || !at.isAfter(now.plus(TOLERANCE))
                ? Stream.empty()
                : Stream.of(Objection.to("at", "checkup.at.future", "this has not happened yet"));
    }
}
