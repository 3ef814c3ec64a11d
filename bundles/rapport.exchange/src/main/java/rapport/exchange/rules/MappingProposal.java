package rapport.exchange.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rapport.exchange.model.Column;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.Shape;

/** Proposes what the columns of a table mean, from their headings and from what stands below them. */
public final class MappingProposal {

    /** Outlook's honorific is called Title, and its place is one of meeting. */
    private static final Set<String> NOT_IN_OUTLOOK = Set.of("title", "ort", "postfach", "privat", "po box");

    private static final Set<Field> ONCE =
            Set.of(Field.KEY, Field.BIRTHDAY, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.ORGANIZATION, Field.TITLE);

    private static final Set<Field> NAMES =
            Set.of(Field.FORMATTED_NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.NICKNAME, Field.ORGANIZATION);

    private final List<String> headings;
    private final List<List<String>> samples;
    private final Shape shape;
    private final Kind kind;

    /**
     * @param samples the first rows below the headings
     */
    public MappingProposal(List<String> headings, List<List<String>> samples, Kind kind) {
        this.headings = List.copyOf(headings);
        this.samples = List.copyOf(samples);
        this.shape = ShapeGuess.of(headings);
        this.kind = kind;
    }

    /** What a table with these headings is about. */
    public static Format formatOf(List<String> headings) {
        return ShapeGuess.formatOf(headings);
    }

    /** Which of the first rows holds the headings; -1 where there are none. */
    public static int headingRow(List<List<String>> rows) {
        if (!rows.isEmpty() && TableHeading.findTable(rows.get(0)).isPresent()) {
            return 0;
        }
        int best = 0;
        long most = 1;
        for (int at = 0; at < Math.min(rows.size(), 20); at++) {
            long known = ShapeGuess.known(rows.get(at));
            if (known > most) {
                best = at;
                most = known;
            }
        }
        boolean startsWithPeople = best == 0 && most < 2 && !rows.isEmpty() && CellSniff.isContent(rows.get(0));
        return startsWithPeople ? -1 : best;
    }

    /** The mapping to start from. */
    public ColumnMapping propose(char delimiter) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            columns.add(once(columns, column(at)));
        }
        return new ColumnMapping(shape, linesOfAddress(named(columns)), dateOrder(columns, delimiter), null);
    }

    /** Where people can be reached and no heading speaks of names, the first column that looks like them is taken for one. */
    private List<Column> named(List<Column> columns) {
        boolean isNamed = columns.stream().anyMatch(column -> NAMES.contains(column.field()));
        boolean areReached =
                columns.stream().anyMatch(column -> column.field() == Field.MAIL || column.field() == Field.PHONE);
        if (isNamed || !areReached || shape != Shape.OTHER || kind != Kind.PEOPLE) {
            return columns;
        }
        List<Column> named = new ArrayList<>(columns);
        IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).field() == Field.IGNORED && CellSniff.areNames(cells(at)))
                .findFirst()
                .ifPresent(at -> named.set(at, columns.get(at).meaning(Field.FORMATTED_NAME)));
        return named;
    }

    private Column column(int at) {
        String heading = headings.get(at);
        Optional<Column> numbered = GoogleHeading.find(heading);
        if (numbered.isPresent()) {
            return numbered.get();
        }
        if (shape == Shape.OUTLOOK && NOT_IN_OUTLOOK.contains(Words.of(heading))) {
            return Column.of(heading, Field.IGNORED);
        }
        return HeadingWords.find(heading, kind)
                .filter(column -> column.field().belongsTo(kind))
                .orElseGet(() -> sniffed(heading, at));
    }

    private Column sniffed(String heading, int at) {
        boolean isOpen = shape == Shape.OTHER && kind == Kind.PEOPLE;
        return isOpen
                ? Column.of(heading, CellSniff.of(cells(at)).orElse(Field.IGNORED))
                : Column.of(heading, Field.IGNORED);
    }

    private List<String> cells(int at) {
        return samples.stream()
                .filter(row -> at < row.size())
                .map(row -> row.get(at))
                .toList();
    }

    private static Column once(List<Column> before, Column column) {
        boolean isTaken = ONCE.contains(column.field())
                && before.stream()
                        .anyMatch(other ->
                                other.field() == column.field() && other.block().equals(column.block()));
        return isTaken ? column.meaning(Field.IGNORED) : column;
    }

    /** An address next to a city of its own is the street alone. */
    private static List<Column> linesOfAddress(List<Column> columns) {
        return columns.stream()
                .map(column -> column.field() == Field.ADDRESS && !isGoogles(column) && hasCity(columns, column)
                        ? column.meaning(Field.STREET)
                        : column)
                .toList();
    }

    private static boolean isGoogles(Column column) {
        return GoogleHeading.isOne(column.heading());
    }

    private static boolean hasCity(List<Column> columns, Column address) {
        return columns.stream()
                .anyMatch(column -> (column.field() == Field.CITY || column.field() == Field.POSTCODE)
                        && column.block().equals(address.block()));
    }

    private DateOrder dateOrder(List<Column> columns, char delimiter) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).field() == Field.BIRTHDAY) {
                Optional<DateOrder> told = Birthdays.orderOf(cells(at));
                if (told.isPresent()) {
                    return told.get();
                }
            }
        }
        boolean isGerman =
                headings.stream().map(Words::of).anyMatch(word -> word.equals("vorname") || word.equals("geburtstag"));
        return delimiter == ';' || isGerman ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
