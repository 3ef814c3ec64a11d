package rapport.api.formula;

import java.util.Collection;
import java.util.Optional;

/** A way to come to a figure that has a name and a version, so that each figure says how it came about. */
public interface NamedFormula {

    /** Which version of it, as settings and addresses say it: {@code 2}. */
    String version();

    /** Name and version, as it is shown and kept. */
    String title();

    /** The one of that version. */
    static <F extends NamedFormula> Optional<F> find(Collection<F> all, String version) {
        return all.stream().filter(one -> one.version().equals(version)).findFirst();
    }
}
