package rapport.exchange.model;

import java.util.List;

/** One row of a file, whatever its format: something to take in, or the reasons why it cannot be. */
public sealed interface Row permits PersonRow, OrganizationRow, InteractionRow, RefusedRow {

    Origin origin();

    /** What was wrong with single cells of it; none of it stops the row unless the row is a {@link RefusedRow}. */
    List<Problem> problems();
}
