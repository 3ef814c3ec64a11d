package rapport.relationships.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;

/** What happened happened between people that we know, each once, and not in the future. */
public record PlausibleInteraction(Instant now) {

    public static final int LONGEST_TOPIC = 1_000;
    public static final int LONGEST_WORDS = 100_000;
    private static final int MOST_PEOPLE = 1_000;
    // Clocks differ, and a meeting of this afternoon is sometimes noted in the morning.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /** What speaks against recording it. */
    public List<Objection> objections(InteractionDraft draft, Set<PersonId> known) {
        return Stream.of(toPeople(draft.participants(), known), toTime(draft.at()), toText(draft))
                .flatMap(objections -> objections)
                .toList();
    }

    private static Stream<Objection> toPeople(List<Participant> participants, Set<PersonId> known) {
        if (participants.isEmpty()) {
            return Stream.of(Objection.to("participants", "interaction.people.none", "say who took part"));
        }
        if (participants.size() > MOST_PEOPLE) {
            return Stream.of(
                    Objection.to("participants", "interaction.people.many", "at most 1,000 people can take part"));
        }
        List<PersonId> people = participants.stream().map(Participant::person).toList();
        if (new HashSet<>(people).size() < people.size()) {
            return Stream.of(Objection.to("participants", "interaction.people.twice", "each person takes part once"));
        }
        return known.containsAll(people)
                ? Stream.empty()
                : Stream.of(Objection.to(
                        "participants", "interaction.people.unknown", "one of the people is not known (any more)"));
    }

    private Stream<Objection> toTime(Instant at) {
        return at.isAfter(now.plus(TOLERANCE))
                ? Stream.of(Objection.to("at", "interaction.at.future", "this has not happened yet"))
                : Stream.empty();
    }

    private static Stream<Objection> toText(InteractionDraft draft) {
        boolean longTopic = draft.topic() != null && draft.topic().length() > LONGEST_TOPIC;
        boolean longWords = draft.words() != null && draft.words().length() > LONGEST_WORDS;
        return Stream.of(
                        longTopic
                                ? Stream.of(Objection.to(
                                        "topic", "interaction.topic.long", "a topic has at most 1,000 characters"))
                                : Stream.<Objection>empty(),
                        longWords
                                ? Stream.of(Objection.to(
                                        "words", "interaction.words.long", "words have at most 100,000 characters"))
                                : Stream.<Objection>empty())
                .flatMap(objections -> objections);
    }
}
