package rapport.team.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.tie.Collaboration;

/**
 * Departments beside departments.
 *
 * @param departments in the order of the alphabet
 * @param all every two that share work or have ties, silos first
 */
public record SiloMatrix(List<String> departments, List<Collaboration> all) {

    public SiloMatrix {
        departments = List.copyOf(departments);
        all = List.copyOf(all);
    }

    public static SiloMatrix of(List<Collaboration> all) {
        List<String> departments = all.stream()
                .flatMap(one -> Stream.of(one.one(), one.other()))
                .distinct()
                .sorted()
                .toList();
        return new SiloMatrix(departments, all);
    }

    /** Those that share work, and of which nobody talks with anybody of the other. */
    public List<Collaboration> silos() {
        return all.stream().filter(Collaboration::isSilo).toList();
    }

    /** What joins two of them; empty where nothing does. */
    public Optional<Collaboration> find(String one, String other) {
        return all.stream()
                .filter(pair -> (pair.one().equals(one) && pair.other().equals(other))
                        || (pair.one().equals(other) && pair.other().equals(one)))
                .findFirst();
    }
}
