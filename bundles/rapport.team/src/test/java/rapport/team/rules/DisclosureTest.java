package rapport.team.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rapport.team.model.Spread;
import rapport.team.model.Tally;

/** Tries to compute somebody's answer from what is told, by linear algebra rather than by graphs. */
class DisclosureTest {

    @Test
    void departmentsOfTenThatAnsweredAmongEachOtherAreTold() {
        assertThat(Disclosure.parts(List.of(
                        tally(0, "A", 3),
                        tally(0, "B", 2),
                        tally(1, "A", 2),
                        tally(1, "B", 3),
                        tally(2, "A", 3),
                        tally(2, "B", 2),
                        tally(3, "A", 2),
                        tally(3, "B", 3))))
                .isEqualTo(Set.of("A", "B"));
    }

    @Test
    void departmentsAreHiddenWhereABatchLessADepartmentSpeaksOfFour() {
        assertThat(Disclosure.parts(List.of(tally(0, "A", 3), tally(0, "B", 2), tally(1, "A", 2), tally(1, "B", 3))))
                .isEmpty();
    }

    @Test
    void aDepartmentIsHiddenWhereTheRestGivesSomebodyAway() {
        assertThat(Disclosure.parts(List.of(tally(0, "A", 5), tally(1, "A", 4), tally(1, "B", 1))))
                .isEmpty();
    }

    @Test
    void aDepartmentIsHiddenWhereItDiffersFromABatchByFew() {
        assertThat(Disclosure.parts(List.of(tally(0, "A", 5), tally(1, "A", 1), tally(1, "B", 4), tally(2, "B", 5))))
                .as("A less the first batch is one answer")
                .isEmpty();
    }

    @Test
    void departmentsThatAreBatchesAreTold() {
        assertThat(Disclosure.parts(List.of(tally(0, "A", 5), tally(1, "B", 5), tally(2, "", 5))))
                .isEqualTo(Set.of("A", "B"));
    }

    @Property(tries = 400)
    void nothingThatIsAddedAndSubtractedSpeaksOfFewerThanFive(@ForAll("histories") List<String> history) {
        List<Tally> told = told(history);
        Set<String> shown = Disclosure.parts(told);
        for (Set<Integer> few : fewPeople(told)) {
            assertThat(isFreeOfAllBut(few, told, shown))
                    .as("what is told of %s by %s isolates %s", told, shown, few)
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void theCutIsJustWhatTheAlgebraSays(@ForAll("histories") List<String> history) {
        List<Tally> told = told(history);
        Set<String> every = new TreeSet<>(told.stream().map(Tally::part).toList());
        boolean isolated = fewPeople(told).stream().anyMatch(few -> isFreeOfAllBut(few, told, every));
        assertThat(Disclosure.isSafe(told, every)).isEqualTo(!isolated);
    }

    @Provide
    Arbitrary<List<String>> histories() {
        return Arbitraries.of("A", "A", "A", "B", "B", "C", "")
                .list()
                .ofMinSize(5)
                .ofMaxSize(24);
    }

    private static List<Tally> told(List<String> history) {
        List<Tally> told = new ArrayList<>();
        for (int batch = 0; (batch + 1) * 5 <= history.size(); batch++) {
            List<String> five = history.subList(batch * 5, batch * 5 + 5);
            for (String part : new TreeSet<>(five)) {
                told.add(tally(
                        batch, part, (int) five.stream().filter(part::equals).count()));
            }
        }
        return told;
    }

    private static Tally tally(int batch, String part, int answers) {
        return new Tally(batch, part, List.of(Spread.of(answers, 0, 0, 0, 0)));
    }

    /** Every choice of cells that hold one to four people. */
    private static List<Set<Integer>> fewPeople(List<Tally> told) {
        List<Set<Integer>> all = new ArrayList<>();
        choose(told, 0, new TreeSet<>(), 0, all);
        return all;
    }

    private static void choose(List<Tally> told, int at, Set<Integer> chosen, int people, List<Set<Integer>> all) {
        if (people > 4) {
            return;
        }
        if (at == told.size()) {
            if (people > 0) {
                all.add(new TreeSet<>(chosen));
            }
            return;
        }
        choose(told, at + 1, chosen, people, all);
        chosen.add(at);
        choose(told, at + 1, chosen, people + told.get(at).answers(), all);
        chosen.remove(at);
    }

    /** Whether some combination of the told sums is zero on all cells but these: without them the sums lose rank. */
    private static boolean isFreeOfAllBut(Set<Integer> few, List<Tally> told, Set<String> shown) {
        return rank(told, shown, Set.of()) > rank(told, shown, few);
    }

    private static int rank(List<Tally> told, Set<String> shown, Set<Integer> without) {
        List<double[]> rows = new ArrayList<>();
        told.stream()
                .map(Tally::batch)
                .distinct()
                .forEach(batch -> rows.add(row(told, without, cell -> cell.batch() == batch)));
        shown.forEach(part -> rows.add(row(told, without, cell -> cell.part().equals(part))));
        int rank = 0;
        for (int column = 0; column < told.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) {
                pivot++;
            }
            if (pivot < rows.size()) {
                double[] found = rows.get(pivot);
                rows.set(pivot, rows.get(rank));
                rows.set(rank, found);
                for (int other = rank + 1; other < rows.size(); other++) {
                    double factor = rows.get(other)[column] / found[column];
                    for (int cell = column; cell < told.size(); cell++) {
                        rows.get(other)[cell] -= factor * found[cell];
                    }
                }
                rank++;
            }
        }
        return rank;
    }

    private static double[] row(List<Tally> told, Set<Integer> without, Predicate<Tally> counted) {
        double[] row = new double[told.size()];
        for (int cell = 0; cell < row.length; cell++) {
            row[cell] = !without.contains(cell) && counted.test(told.get(cell)) ? 1 : 0;
        }
        return row;
    }
}
