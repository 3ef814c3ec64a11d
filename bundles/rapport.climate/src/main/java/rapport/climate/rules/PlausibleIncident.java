package rapport.climate.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.incident.IncidentDraft;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyName;

/**
 * What speaks against keeping what somebody tells of an incident.
 *
 * @param raisedBy the person named, as far as we know them; null where nobody was named or nobody is known
 */
public record PlausibleIncident(@Nullable PartyName raisedBy, Instant now) {

    private static final int LONGEST = 2_000;
    // Clocks differ, and what happens this afternoon is sometimes noted in the morning.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public List<Objection> objections(IncidentDraft draft) {
        Instant reached = draft.reachedAt();
        return Stream.of(
                        toWords("what", draft.what()),
                        toTime("happenedAt", draft.happenedAt()),
                        reached == null ? Stream.<Objection>empty() : toTime("reachedAt", reached),
                        reached != null && reached.isBefore(draft.happenedAt())
                                ? Stream.of(Objection.to(
                                        "reachedAt",
                                        "incident.reached.early",
                                        "it cannot have gone higher before it happened"))
                                : Stream.<Objection>empty(),
                        draft.raisedBy() != null && raisedBy == null
                                ? Stream.of(
                                        Objection.to("raisedBy", "incident.person.unknown", "there is no such person"))
                                : Stream.<Objection>empty())
                .flatMap(objections -> objections)
                .toList();
    }

    public Stream<Objection> toWords(String field, String words) {
        if (words.isBlank()) {
            return Stream.of(Objection.to(field, "incident.words.missing", "say it in words"));
        }
        return words.length() <= LONGEST
                ? Stream.empty()
                : Stream.of(Objection.to(field, "incident.words.long", "this has at most 2,000 characters"));
    }

    public Stream<Objection> toTime(String field, Instant at) {
        return at.isAfter(now.plus(TOLERANCE))
                ? Stream.of(Objection.to(field, "incident.at.future", "this has not happened yet"))
                : Stream.empty();
    }
}
