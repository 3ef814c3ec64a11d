package rapport.team.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.team.model.PulseDraft;

class PlausiblePulseTest {

    @Test
    void asksFivePeopleAtLeast() {
        assertThat(objections(people(0, 4), List.of())).containsExactly("pulse.people");
        assertThat(objections(people(0, 5), List.of())).isEmpty();
    }

    @Test
    void asksNoGroupThatDiffersFromAnotherByFew() {
        assertThat(objections(people(0, 9), List.of(people(0, 8)))).containsExactly("pulse.alike");
        assertThat(objections(people(0, 9), List.of(people(0, 9)))).isEmpty();
        assertThat(objections(people(0, 9), List.of(people(9, 12)))).isEmpty();
        assertThat(objections(people(0, 10), List.of(people(5, 15)))).isEmpty();
        assertThat(objections(people(0, 10), List.of(people(0, 5), people(4, 10))))
                .as("all, less the first five, less the others: somebody is asked by all three")
                .containsExactly("pulse.alike");
    }

    @Test
    void needsATitleAndQuestionsAndTakesEveryAnswerOrNone() {
        PulseDraft empty = PlausiblePulse.tidied(new PulseDraft(" ", List.of(" "), people(0, 5)));
        assertThat(PlausiblePulse.objections(empty, List.of()))
                .extracting(Objection::key)
                .containsExactly("pulse.title", "pulse.questions");
        assertThat(PlausiblePulse.objections(2, List.of(1, 5))).isEmpty();
        assertThat(PlausiblePulse.objections(2, List.of(1))).hasSize(1);
        assertThat(PlausiblePulse.objections(2, List.of(1, 6))).hasSize(1);
    }

    @Property
    void noSumOfResultsOfOverlappingPulsesSpeaksOfFewerThanFive(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(max = 30) Integer> starts,
            @ForAll @Size(4) List<@IntRange(min = 5, max = 30) Integer> sizes,
            @ForAll @Size(4) List<@IntRange(min = -3, max = 3) Integer> weights) {
        List<Set<PersonId>> asked = IntStream.range(0, starts.size())
                .mapToObj(at -> people(starts.get(at), starts.get(at) + sizes.get(at)))
                .toList();
        if (PlausiblePulse.givesSomebodyAway(asked.get(0), asked.subList(1, asked.size()))) {
            return;
        }
        List<Set<PersonId>> touching = asked.stream()
                .filter(group -> group.stream().anyMatch(asked.get(0)::contains))
                .toList();
        long concerned = touching.stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(person -> IntStream.range(0, touching.size())
                                .filter(at -> touching.get(at).contains(person))
                                .map(weights::get)
                                .sum()
                        != 0)
                .count();
        assertThat(concerned == 0 || concerned >= 5).isTrue();
    }

    private static List<String> objections(Set<PersonId> people, List<Set<PersonId>> others) {
        PulseDraft draft = new PulseDraft("How it goes", List.of("Do you know what is expected?"), people);
        return PlausiblePulse.objections(PlausiblePulse.tidied(draft), others).stream()
                .map(Objection::key)
                .toList();
    }

    private static Set<PersonId> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new PersonId(new UUID(0, number + 1L)))
                .collect(Collectors.toSet());
    }
}
