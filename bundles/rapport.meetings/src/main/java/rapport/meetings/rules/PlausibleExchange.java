package rapport.meetings.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyName;

/** A favour has words, a weight, and a day on which it was done. */
public record PlausibleExchange(Instant now) {

    private static final int LONGEST = 2_000;
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /**
     * What speaks against recording it.
     *
     * @param person whom it names, as far as we know them
     */
    public List<Objection> objections(ExchangeDraft draft, @Nullable PartyName person) {
        return Stream.of(toWhat(draft.what()), toPerson(draft, person), toWeight(draft.weight()), toTime(draft.at()))
                .flatMap(objections -> objections)
                .toList();
    }

    private static Stream<Objection> toWhat(String what) {
        if (what.isBlank()) {
            return Stream.of(Objection.to("what", "exchange.what.missing", "say what it was"));
        }
        return what.length() <= LONGEST
                ? Stream.empty()
                : Stream.of(Objection.to("what", "exchange.what.long", "this has at most 2,000 characters"));
    }

    private static Stream<Objection> toPerson(ExchangeDraft draft, @Nullable PartyName person) {
        return draft.person() == null || person != null
                ? Stream.empty()
                : Stream.of(Objection.to("person", "exchange.person.unknown", "there is no such person"));
    }

    private static Stream<Objection> toWeight(int weight) {
        return weight >= Exchange.SMALL && weight <= Exchange.GREAT
                ? Stream.empty()
                : Stream.of(Objection.to("weight", "exchange.weight.range", "the weight is 1, 2 or 3"));
    }

    private Stream<Objection> toTime(@Nullable Instant at) {
        return at == null || !at.isAfter(now.plus(TOLERANCE))
                ? Stream.empty()
                : Stream.of(Objection.to("at", "exchange.at.future", "this has not happened yet"));
    }
}
