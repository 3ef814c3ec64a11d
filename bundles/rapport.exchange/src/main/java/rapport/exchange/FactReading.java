package rapport.exchange;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Problem;
import rapport.exchange.model.TableRow;
import rapport.exchange.rules.Days;
import rapport.exchange.rules.MailAddress;
import rapport.exchange.rules.Moments;
import rapport.exchange.rules.Numbers;
import rapport.exchange.rules.YesOrNo;

/** Understands the cells of one row of a table of facts, and notes what it does not understand. */
final class FactReading {

    private final NamedRecords named;
    private final RowRecords records;
    private final TableRow row;
    private final List<Problem> problems = new ArrayList<>(0);

    FactReading(NamedRecords named, RowRecords records, TableRow row) {
        this.named = named;
        this.records = records;
        this.row = row;
    }

    /** What is wrong with it, after it was read. */
    List<Problem> problems() {
        return problems;
    }

    FactRow read(UUID id, List<FactColumn> columns) {
        FactRow read = FactRow.of(id);
        for (FactColumn column : columns) {
            Optional<String> heading = heading(row, column);
            if (heading.isPresent()) {
                String cell = row.cells().get(heading.get());
                Optional<?> value = value(column, cell == null ? "" : cell, heading.get());
                read = read.with(column.name(), value.isPresent() ? value.get() : null);
            } else if (column.required()) {
                problems.add(Problem.at(row.origin(), Complaint.CELL_MISSING, called(column), ""));
            }
        }
        return read;
    }

    /** How the row heads the column; empty where it says nothing in it. */
    static Optional<String> heading(TableRow row, FactColumn column) {
        Map<String, String> named = row.writing().headings();
        return named == null
                ? row.cells().keySet().stream()
                        .filter(one -> one.strip().equalsIgnoreCase(column.name()))
                        .findFirst()
                : Optional.ofNullable(named.get(column.name())).filter(row.cells()::containsKey);
    }

    /** As the file heads it, so that whoever reads of it finds it there. */
    private String called(FactColumn column) {
        Map<String, String> named = row.writing().headings();
        return named == null ? column.name() : named.getOrDefault(column.name(), column.name());
    }

    private Optional<?> value(FactColumn column, String cell, String heading) {
        return switch (column.kind()) {
            case TEXT -> Optional.of(cell);
            case WORD -> word(column, heading, cell);
            case NUMBER -> or(Complaint.NUMBER_UNREADABLE, heading, cell, this::number);
            case FLAG -> or(Complaint.FLAG_UNREADABLE, heading, cell, YesOrNo::find);
            case DATE -> or(Complaint.DAY_UNREADABLE, heading, cell, this::day);
            case INSTANT -> or(Complaint.TIME_UNREADABLE, heading, cell, text -> Moments.findIso(text, ZoneOffset.UTC));
            case PERSON -> or(Complaint.PERSON_UNKNOWN, heading, cell, named::findPerson);
            case PEOPLE ->
                Optional.of(all(MailAddress.parts(cell), Complaint.PERSON_UNKNOWN, heading, named::findPerson));
            case PARTY -> or(Complaint.PARTY_UNKNOWN, heading, cell, named::findParty);
            case RELATIONSHIP -> or(Complaint.RELATIONSHIP_UNKNOWN, heading, cell, named::findRelationship);
            case RECORD -> or(Complaint.RECORD_UNKNOWN, heading, cell, key -> records.find(column.of(), key));
            case RECORDS ->
                Optional.of(all(
                        List.of(cell.split("\\s+")),
                        Complaint.RECORD_UNKNOWN,
                        heading,
                        key -> records.find(column.of(), key)));
        };
    }

    private Optional<?> word(FactColumn column, String heading, String cell) {
        String word = cell.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (!column.words().isEmpty() && !column.words().contains(word)) {
            String known = String.join(", ", column.words());
            problems.add(Problem.at(row.origin(), Complaint.WORD_UNKNOWN, heading, cell + " → " + known));
            return Optional.empty();
        }
        return Optional.of(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private <T> List<T> all(
            List<String> parts, Complaint otherwise, String heading, Function<String, Optional<T>> reader) {
        return parts.stream()
                .flatMap(part -> or(otherwise, heading, part, reader).stream())
                .toList();
    }

    private <T> Optional<T> or(Complaint otherwise, String heading, String cell, Function<String, Optional<T>> reader) {
        Optional<T> found = reader.apply(cell);
        if (found.isEmpty()) {
            problems.add(Problem.at(row.origin(), otherwise, heading, cell));
        }
        return found;
    }

    private Optional<Double> number(String cell) {
        return row.writing().headings() == null
                ? ours(cell)
                : Numbers.find(cell, row.writing().decimal());
    }

    /** Files of ours group no digits, so that a comma can only come of a program that wrote them anew with its own decimal sign. */
    private static Optional<Double> ours(String cell) {
        try {
            double number = Double.parseDouble(cell.replace(',', '.'));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String cell) {
        return Days.find(cell, row.writing().dates());
    }
}
