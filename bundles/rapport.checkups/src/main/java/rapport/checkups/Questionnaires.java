package rapport.checkups;

import java.util.List;
import java.util.Optional;
import rapport.api.checkup.Questionnaire;

/** Which questionnaires there are right now. Safe for use by many threads; answers from memory. */
public interface Questionnaires {

    /** Those asked about relationships of this level, whether it is enabled or not. */
    List<Questionnaire> of(String level);

    default Optional<Questionnaire> find(String level, String name) {
        return of(level).stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
