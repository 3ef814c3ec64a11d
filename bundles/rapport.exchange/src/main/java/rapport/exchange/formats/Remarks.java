package rapport.exchange.formats;

import java.util.List;
import java.util.stream.Stream;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.OrganizationRow;
import rapport.exchange.model.PassedOverRow;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Problem;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;
import rapport.exchange.model.TableRow;

/** Adds what was noticed about a row to the row. */
final class Remarks {

    private Remarks() {}

    static Row add(Row row, List<Problem> noticed) {
        List<Problem> all =
                Stream.concat(row.problems().stream(), noticed.stream()).toList();
        if (row instanceof PersonRow p) {
            return new PersonRow(
                    p.origin(),
                    p.key(),
                    p.names(),
                    p.contactPoints(),
                    p.employment(),
                    p.birthday(),
                    p.tags(),
                    p.note(),
                    all);
        }
        if (row instanceof OrganizationRow o) {
            return new OrganizationRow(
                    o.origin(), o.name(), o.parent(), o.domains(), o.ours(), o.contactPoints(), o.tags(), all);
        }
        if (row instanceof InteractionRow i) {
            return new InteractionRow(
                    i.origin(),
                    i.key(),
                    i.at(),
                    i.channel(),
                    i.from(),
                    i.to(),
                    i.cc(),
                    i.subject(),
                    i.inReplyTo(),
                    all);
        }
        if (row instanceof TableRow t) {
            return new TableRow(t.origin(), t.table(), t.key(), t.cells(), t.writing(), all);
        }
        return row instanceof PassedOverRow ? new PassedOverRow(row.origin(), all) : new RefusedRow(row.origin(), all);
    }
}
