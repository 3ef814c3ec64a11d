package rapport.exchange.model;

import java.util.List;
import java.util.Optional;
import rapport.api.party.Intake.Result;

/** One row of a file, whatever its format: something to take in, or the reasons why it cannot be. */
public sealed interface Row permits PersonRow, OrganizationRow, InteractionRow, TableRow, RefusedRow, PassedOverRow {

    Origin origin();

    /** What was wrong with single cells of it; none of it stops the row unless the row is a {@link RefusedRow}. */
    List<Problem> problems();

    /** What becomes of it whatever is known already; empty where that has to be found out. */
    default Optional<Result> findFate() {
        return Optional.empty();
    }
}
