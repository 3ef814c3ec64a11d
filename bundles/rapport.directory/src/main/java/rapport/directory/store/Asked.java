package rapport.directory.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * What a list has to show.
 *
 * @param narrowing filters that lead to candidates by an index
 * @param holds all filters but the text, as conditions on a row
 */
record Asked(short listed, Optional<TextArms> text, List<Select<Record1<UUID>>> narrowing, Condition holds) {

    // Rows that a filter looks at are dearer to count than entries of an index.
    boolean isFiltered() {
        return text.isPresent() || !holds.equals(DSL.noCondition());
    }
}
