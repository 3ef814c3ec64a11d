package rapport.engagement.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.MilestoneDraft;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;

/**
 * Working together has words, days and names; each feedback gets a response, and a check that it changed.
 *
 * @param known the people whom it names, as far as we know them
 */
public record PlausibleEngagement(Map<PartyId, PartyName> known, LocalDate today) {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_OWNERS = 50;
    private static final int MOST_PEOPLE = 200;

    public PlausibleEngagement {
        known = Map.copyOf(known);
    }

    /** What speaks against agreeing on it. */
    public List<Objection> toMilestone(MilestoneDraft draft) {
        return Stream.of(toWords("what", draft.what(), LONGEST_LINE), toPeople("owners", draft.owners(), MOST_OWNERS))
                .flatMap(objections -> objections)
                .toList();
    }

    /** What speaks against having looked back so. */
    public List<Objection> toRetrospective(RetrospectiveDraft draft) {
        Stream<Objection> future = draft.heldOn().isAfter(today.plusDays(1))
                ? Stream.of(Objection.to("heldOn", "retrospective.day.future", "this day has not come yet"))
                : Stream.empty();
        return Stream.of(
                        future,
                        toPeople("people", draft.people(), MOST_PEOPLE),
                        toLength("words", draft.words(), LONGEST))
                .flatMap(objections -> objections)
                .toList();
    }

    /** What speaks against having said so. */
    public List<Objection> toFeedback(FeedbackDraft draft) {
        return Stream.concat(toWords("words", draft.words(), LONGEST), toPerson("person", draft.person(), false))
                .toList();
    }

    /** What speaks against answering so. */
    public List<Objection> toResponse(FeedbackResponse response) {
        return Stream.concat(toWords("words", response.words(), LONGEST), toPerson("owner", response.owner(), true))
                .toList();
    }

    /** What speaks against saying whether it changed. */
    public static List<Objection> toCheck(Feedback feedback) {
        return feedback.willChange()
                ? List.of()
                : List.of(Objection.to(
                        "changed", "feedback.unpromised", "we have not said that we will change anything about it"));
    }

    private static Stream<Objection> toWords(String field, String words, int longest) {
        return words.isBlank()
                ? Stream.of(Objection.to(field, "engagement.words.missing", "say it in words"))
                : toLength(field, words, longest);
    }

    private static Stream<Objection> toLength(String field, @Nullable String words, int longest) {
        return words == null || words.length() <= longest
                ? Stream.empty()
                : Stream.of(Objection.to(field, "engagement.words.long", "this is too long"));
    }

    private Stream<Objection> toPeople(String field, Collection<PersonId> people, int most) {
        if (people.size() > most) {
            return Stream.of(Objection.to(field, "engagement.people.many", "these are too many people"));
        }
        return people.stream().allMatch(known::containsKey)
                ? Stream.empty()
                : Stream.of(Objection.to(field, "engagement.person.unknown", "there is no such person"));
    }

    private Stream<Objection> toPerson(String field, @Nullable PersonId person, boolean ours) {
        PartyName name = person == null ? null : known.get(person);
        boolean fits = person == null || (name != null && (!ours || name.ours()));
        return fits
                ? Stream.empty()
                : Stream.of(Objection.to(
                        field,
                        ours ? "engagement.colleague.unknown" : "engagement.person.unknown",
                        ours ? "there is no such colleague" : "there is no such person"));
    }
}
