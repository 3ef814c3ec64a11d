package rapport.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
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
        RowRecords records = new RowRecords(tables, taken);
        List<TableRow> told = rows.stream().map(TableRow.class::cast).toList();
        lookAhead(told, records);
        List<Verdict> verdicts = told.stream().map(row -> take(row, records)).toList();
        records.remember(by);
        return verdicts;
    }

    /** Looks all rows up by which a row may be known, or which it may name, before the first is taken in. */
    private void lookAhead(List<TableRow> rows, RowRecords records) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (TableRow row : rows) {
            keys.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(key(row));
            tables.find(row.table()).map(FactTable::columns).orElse(List.of()).stream()
                    .filter(column -> column.kind() == Kind.RECORD || column.kind() == Kind.RECORDS)
                    .forEach(column -> keys.computeIfAbsent(column.of(), table -> new ArrayList<>())
                            .addAll(FactReading.heading(row, column)
                                    .map(heading -> List.of(row.cells()
                                            .getOrDefault(heading, "")
                                            .split("\\s+")))
                                    .orElse(List.of())));
        }
        keys.forEach(records::lookUp);
    }

    /** Whether a bundle would say no shows only when it is asked; so it is, and all is undone. */
    @Override
    public List<Verdict> consider(List<Row> rows) {
        return taken.tryOut(by, () -> take(rows));
    }

    private Verdict take(TableRow row, RowRecords records) {
        Optional<FactTable> table = tables.find(row.table());
        if (table.isEmpty()) {
            return Verdict.refused(row, Complaint.TABLE_UNKNOWN, new Culprit("", row.table()));
        }
        String key = key(row);
        return records.find(row.table(), key).isPresent()
                ? Verdict.of(row, Result.UNCHANGED)
                : take(row, key, table.get(), records);
    }

    private Verdict take(TableRow row, String key, FactTable table, RowRecords records) {
        FactReading reading = new FactReading(named, records, row);
        FactRow read = reading.read(Ids.next(), table.columns());
        if (!reading.problems().isEmpty()) {
            List<Problem> problems = new ArrayList<>(row.problems());
            problems.addAll(reading.problems());
            return Verdict.of(new RefusedRow(row.origin(), problems), Result.REFUSED);
        }
        Outcome<UUID> outcome = taken.wholly(by, () -> table.take(by, read));
        outcome.findValue().ifPresent(record -> records.became(row.table(), key, record));
        return outcome.objections().isEmpty()
                ? Verdict.of(row, Result.CREATED)
                : new Verdict(row, Result.REFUSED, headed(row, outcome.objections()));
    }

    /** Said of the columns as the file heads them. */
    private static List<Objection> headed(TableRow row, List<Objection> objections) {
        Map<String, String> headings = row.writing().headings();
        return headings == null
                ? objections
                : objections.stream()
                        .map(one -> new Objection(
                                headings.getOrDefault(one.field(), one.field()),
                                one.key(),
                                one.arguments(),
                                one.sentence()))
                        .toList();
    }

    /** A row that says nothing of what identifies it is known by all that it says. */
    private static String key(TableRow row) {
        return row.key().isEmpty() || row.key().length() > LONGEST_KEY ? Digest.of(row.key() + row.cells()) : row.key();
    }
}
