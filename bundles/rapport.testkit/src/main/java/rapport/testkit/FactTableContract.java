package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/** What every table of facts keeps to: whatever it hands out it takes in again, and then hands out the same. */
public final class FactTableContract {

    private FactTableContract() {}

    /**
     * Takes every row in once more, as a record of its own.
     *
     * @return how many there were
     */
    public static int assertTakesInWhatItHandsOut(FactTable table, Caller by) {
        MessagesContract.assertComplete(table.getClass());
        assertThat(table.columns()).extracting(FactColumn::name).doesNotHaveDuplicates();
        assertThat(table.title(Locale.GERMAN)).isNotBlank();
        Map<UUID, FactRow> told = rows(table, by);
        Map<UUID, UUID> taken = new LinkedHashMap<>();
        told.forEach((id, row) -> {
            assertThat(table.isKnown(id)).isTrue();
            Outcome<UUID> outcome = table.take(by, row);
            assertThat(outcome.objections())
                    .as("what speaks against %s", cells(table, row))
                    .isEmpty();
            taken.put(id, outcome.findValue().orElseThrow());
        });
        Map<UUID, FactRow> again = rows(table, by);
        assertThat(again).hasSize(2 * told.size());
        taken.forEach((was, is) -> assertThat(cells(table, again.get(is)))
                .as("the row taken in again")
                .isEqualTo(cells(table, told.get(was))));
        return told.size();
    }

    /** Asks the table to take a row that cannot be, and looks for words of each language for all that speaks against it. */
    public static void assertObjectsInGermanToo(FactTable table, Caller by, FactRow row) {
        List<Objection> objections = table.take(by, row).objections();
        assertThat(objections).as("what speaks against %s", cells(table, row)).isNotEmpty();
        assertThat(objections)
                .allSatisfy(objection -> assertThat(table.sentence(objection, Locale.GERMAN))
                        .as(objection.key())
                        .isNotEqualTo(objection.sentence())
                        .isNotEqualTo(table.sentence(objection, Locale.ENGLISH)));
    }

    /** The rows that a table hands out, by their ids. */
    public static Map<UUID, FactRow> rows(FactTable table, Caller by) {
        Map<UUID, FactRow> rows = new LinkedHashMap<>();
        table.each(by, row -> rows.put(row.id(), row));
        rows.values().forEach(row -> assertKeepsToItsColumns(table, row));
        return rows;
    }

    private static List<Object> cells(FactTable table, @Nullable FactRow row) {
        assertThat(row).as("a row of %s", table.name()).isNotNull();
        List<Object> cells = new ArrayList<>();
        for (FactColumn column : table.columns()) {
            Object value = row == null ? null : row.value(column.name());
            cells.add(value == null ? "" : value);
        }
        return cells;
    }

    private static void assertKeepsToItsColumns(FactTable table, FactRow row) {
        for (FactColumn column : table.columns()) {
            Object value = row.value(column.name());
            assertThat(value != null || !column.required())
                    .as("%s is filled", column.name())
                    .isTrue();
            if (value != null && !column.words().isEmpty()) {
                assertThat(column.words())
                        .contains(value.toString().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
    }
}
