package rapport.team.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapport.team.model.Pulse;
import rapport.team.model.PulseResult;
import rapport.team.model.PulseResult.Part;
import rapport.team.model.Spread;
import rapport.team.model.Tally;

/** Makes what may be told of what was answered: full batches as a whole, and departments once nobody answers any more. */
public final class ToldPulse {

    private ToldPulse() {}

    /** @param tallies of full batches and of the one that is filling up, in any order */
    public static PulseResult of(Pulse pulse, List<Tally> tallies) {
        List<Tally> told = full(tallies);
        if (told.isEmpty()) {
            return new PulseResult(pulse, 0, List.of(), List.of(), List.of());
        }
        List<Spread> all = sum(pulse, told);
        Set<String> shown = pulse.isOpen() ? Set.of() : Disclosure.parts(told);
        List<Part> parts = shown.stream()
                .map(name -> new Part(
                        name,
                        sum(
                                pulse,
                                told.stream()
                                        .filter(tally -> tally.part().equals(name))
                                        .toList())))
                .toList();
        Set<String> hidden = pulse.isOpen()
                ? Set.of()
                : tallies.stream()
                        .map(Tally::part)
                        .filter(part -> !part.isEmpty() && !shown.contains(part))
                        .collect(Collectors.toCollection(TreeSet::new));
        return new PulseResult(pulse, all.get(0).answers(), all, parts, List.copyOf(hidden));
    }

    private static List<Tally> full(List<Tally> tallies) {
        Set<Integer> full = tallies.stream()
                .collect(Collectors.groupingBy(Tally::batch, Collectors.summingInt(Tally::answers)))
                .entrySet()
                .stream()
                .filter(batch -> batch.getValue() >= Disclosure.LEAST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return tallies.stream().filter(tally -> full.contains(tally.batch())).toList();
    }

    private static List<Spread> sum(Pulse pulse, List<Tally> tallies) {
        return IntStream.range(0, pulse.questions().size())
                .mapToObj(question -> tallies.stream()
                        .map(tally -> tally.spreads().get(question))
                        .reduce(Spread.of(0, 0, 0, 0, 0), Spread::plus))
                .toList();
    }
}
