package rapport.listening.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.Word;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;

/**
 * Only a named person of the other side can say what it needs.
 *
 * @param known the people whom a step names, as far as we know them
 * @param amongOurselves whether the other side of the relationship are colleagues of ours
 */
public record PlausibleConcern(Map<PartyId, PartyName> known, boolean amongOurselves, Instant now) {

    public static final int LONGEST = 10_000;
    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 20;
    // Clocks differ, and what is said this afternoon is sometimes noted in the morning.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public PlausibleConcern {
        known = Map.copyOf(known);
    }

    /** What speaks against recording it. */
    public List<Objection> toDraft(ConcernDraft draft) {
        return Stream.of(
                        toWords("words", draft.words()),
                        draft.person() == null ? Stream.<Objection>empty() : toPerson(draft.person()),
                        toOwner(draft.owner()),
                        draft.heardAt() == null ? Stream.<Objection>empty() : toTime("heardAt", draft.heardAt()))
                .flatMap(objections -> objections)
                .toList();
    }

    /**
     * What speaks against somebody having said so.
     *
     * @param ofOurs whether only we can say it: that what worried us is solved
     */
    public List<Objection> toWord(Word word, boolean ofOurs) {
        Stream<Objection> toPerson = ofOurs ? toColleague(word.person()) : toPerson(word.person());
        return Stream.concat(toPerson, toTime("at", word.at())).toList();
    }

    /** What speaks against a text that has to be there. */
    public static Stream<Objection> toWords(String field, String words) {
        return words.isBlank()
                ? Stream.of(Objection.to(field, "concern.words.missing", "say it in words"))
                : toLength(field, words);
    }

    /** What speaks against a text that may be there. */
    public static Stream<Objection> toLength(String field, @Nullable String words) {
        return words == null || words.length() <= LONGEST
                ? Stream.empty()
                : Stream.of(Objection.to(field, "concern.words.long", "this has at most 10,000 characters"));
    }

    /** What speaks against making these of one concern. */
    public static List<Objection> toParts(List<String> wordings) {
        List<Objection> objections = new ArrayList<>();
        if (wordings.size() < FEWEST_PARTS || wordings.size() > MOST_PARTS) {
            objections.add(Objection.to("wordings", "concern.parts.number", "a concern is split into 2 to 20 others"));
        }
        IntStream.range(0, wordings.size())
                .mapToObj(part -> toWords("wordings[" + part + "]", wordings.get(part)))
                .forEach(some -> some.forEach(objections::add));
        return objections;
    }

    private Stream<Objection> toPerson(PersonId person) {
        PartyName name = known.get(person);
        if (name == null) {
            return Stream.of(Objection.to("person", "concern.person.unknown", "there is no such person"));
        }
        return name.ours() == amongOurselves
                ? Stream.empty()
                : Stream.of(Objection.to("person", "concern.person.misplaced", "this is nobody of the other side"));
    }

    private Stream<Objection> toColleague(PersonId person) {
        PartyName name = known.get(person);
        return name != null && name.ours()
                ? Stream.empty()
                : Stream.of(
                        Objection.to("person", "concern.person.outside", "only one of us can say that it is solved"));
    }

    private Stream<Objection> toOwner(@Nullable PersonId owner) {
        if (owner == null) {
            return Stream.empty();
        }
        PartyName name = known.get(owner);
        return name != null && name.ours()
                ? Stream.empty()
                : Stream.of(Objection.to("owner", "concern.owner.unknown", "there is no such colleague"));
    }

    private Stream<Objection> toTime(String field, Instant at) {
        return at.isAfter(now.plus(TOLERANCE))
                ? Stream.of(Objection.to(field, "concern.at.future", "this has not happened yet"))
                : Stream.empty();
    }
}
