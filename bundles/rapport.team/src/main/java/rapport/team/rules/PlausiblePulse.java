package rapport.team.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.team.model.PulseDraft;
import rapport.team.model.Spread;

/** A pulse is short, and asks enough people that nobody's answer can be told from the others'. */
public final class PlausiblePulse {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_QUESTION = 300;
    private static final int MOST_QUESTIONS = 10;
    private static final int MOST_PEOPLE = 1_000;

    private PlausiblePulse() {}

    /** What its title and questions mean, without space around them. */
    public static PulseDraft tidied(PulseDraft draft) {
        return new PulseDraft(
                draft.title() == null ? "" : draft.title().strip(),
                draft.questions() == null
                        ? List.of()
                        : draft.questions().stream()
                                .map(String::strip)
                                .filter(question -> !question.isEmpty())
                                .toList(),
                draft.people() == null ? Set.of() : Set.copyOf(draft.people()));
    }

    /**
     * Why it cannot be asked.
     *
     * @param others who was asked lately, by other pulses
     */
    public static List<Objection> objections(PulseDraft tidied, List<Set<PersonId>> others) {
        List<Objection> found = new ArrayList<>();
        String title = String.valueOf(tidied.title());
        List<String> questions = tidied.questions() == null ? List.of() : tidied.questions();
        Set<PersonId> people = tidied.people() == null ? Set.of() : tidied.people();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            found.add(Objection.to("title", "pulse.title", "say in at most 200 letters what it is about"));
        }
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            found.add(Objection.to("questions", "pulse.questions", "ask one question at least, and ten at the most"));
        } else if (questions.stream()
                .anyMatch(question -> question.length() > LONGEST_QUESTION || question.contains("\n"))) {
            found.add(
                    Objection.to("questions", "pulse.question.long", "a question is one line of at most 300 letters"));
        }
        if (people.size() < Disclosure.LEAST || people.size() > MOST_PEOPLE) {
            found.add(Objection.to("people", "pulse.people", "ask at least five people, and a thousand at the most"));
        } else if (givesSomebodyAway(people, others)) {
            found.add(Objection.to(
                    "people",
                    "pulse.alike",
                    "other pulses of these weeks ask nearly the same people: what a few say could be told from the"
                            + " difference; ask exactly the same people, quite different ones, or wait four weeks"));
        }
        return found;
    }

    /** Why these are no answers. */
    public static List<Objection> objections(int questions, List<Integer> scores) {
        boolean isComplete =
                scores.size() == questions && scores.stream().allMatch(score -> score >= 1 && score <= Spread.MOST);
        return isComplete
                ? List.of()
                : List.of(Objection.to("", "pulse.answer", "answer every question, from 1 to 5; or none of them"));
    }

    /**
     * Whether some few are asked by just the same of these pulses. Where nobody is, everything that follows from adding and
     * subtracting their results speaks of five people at least, since all those who are asked by the same pulses weigh the same in it.
     */
    static boolean givesSomebodyAway(Set<PersonId> people, List<Set<PersonId>> others) {
        List<Set<PersonId>> groups = Stream.concat(
                        Stream.of(people), others.stream().filter(other -> !Collections.disjoint(other, people)))
                .toList();
        return groups.stream()
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.groupingBy(
                        person -> groups.stream()
                                .map(group -> group.contains(person))
                                .toList(),
                        Collectors.counting()))
                .values()
                .stream()
                .anyMatch(alike -> alike < Disclosure.LEAST);
    }
}
