package rapport.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.api.party.Intake.Result;
import rapport.exchange.formats.Digest;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Problem;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;
import rapport.exchange.model.TableRow;
import rapport.exchange.store.TakenFacts;

/** Brings rows of tables of facts to the bundles that know them, each row once. */
final class FactTaking implements Taking {

    private static final int LONGEST_KEY = 300;

    private final Caller by;
    private final FactTables tables;
    private final TakenFacts taken;
    private final NamedRecords named;

    FactTaking(Caller by, FactTables tables, TakenFacts taken, NamedRecords named) {
        this.by = by;
        this.tables = tables;
        this.taken = taken;
        this.named = named;
    }

    @Override
    public List<Verdict> take(List<Row> rows) {
        return rows.stream().map(row -> take((TableRow) row)).toList();
    }

    /** Whether a bundle would say no shows only when it is asked; so it is, and all is undone. */
    @Override
    public List<Verdict> consider(List<Row> rows) {
        return taken.tryOut(by, () -> take(rows));
    }

    private Verdict take(TableRow row) {
        Optional<FactTable> table = tables.find(row.table());
        if (table.isEmpty()) {
            return Verdict.refused(row, Complaint.TABLE_UNKNOWN, new Culprit("", row.table()));
        }
        String key = key(row);
        boolean isOurs = NamedRecords.findId(row.key())
                .filter(id -> table.get().isKnown(id))
                .isPresent();
        return isOurs || taken.find(row.table(), key).isPresent()
                ? Verdict.of(row, Result.UNCHANGED)
                : take(row, key, table.get());
    }

    private Verdict take(TableRow row, String key, FactTable table) {
        FactReading reading = new FactReading(named, tables, taken, row);
        FactRow read = reading.read(Ids.next(), table.columns());
        if (!reading.problems().isEmpty()) {
            List<Problem> problems = new ArrayList<>(row.problems());
            problems.addAll(reading.problems());
            return Verdict.of(new RefusedRow(row.origin(), problems), Result.REFUSED);
        }
        Outcome<UUID> outcome = taken.wholly(by, () -> table.take(by, read));
        outcome.findValue().ifPresent(record -> taken.remember(by, row.table(), key, record));
        return outcome.objections().isEmpty()
                ? Verdict.of(row, Result.CREATED)
                : new Verdict(row, Result.REFUSED, outcome.objections());
    }

    /** A row that says nothing of what identifies it is known by all that it says. */
    private static String key(TableRow row) {
        return row.key().isEmpty() || row.key().length() > LONGEST_KEY ? Digest.of(row.key() + row.cells()) : row.key();
    }
}
