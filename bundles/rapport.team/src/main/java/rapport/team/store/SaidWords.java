package rapport.team.store;

import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jooq.Field;

/** Looks for words among what is for a few alone, and therefore stands in no index. */
final class SaidWords {

    private SaidWords() {}

    /** That each of these words stands there; nothing is asked where there are none. */
    static Condition in(Field<String> text, String words) {
        Condition all = noCondition();
        for (String word : words.strip().split("\\s+")) {
            all = word.isEmpty() ? all : all.and(text.containsIgnoreCase(word));
        }
        return all;
    }
}
