package rapport.api.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A birthday, of which the year may be unknown.
 *
 * @param day month and day
 * @param year null where nobody told
 */
public record Birthday(MonthDay day, @Nullable Year year) {

    public Birthday {
        if (year != null && !day.isValidYear(year.getValue())) {
            throw new DateTimeException(day + " does not exist in " + year);
        }
    }

    /**
     * Reads {@code 1984-02-29} or, without a year, {@code --02-29}.
     *
     * @throws DateTimeException where it is neither
     */
    public static Birthday parse(String text) {
        if (text.startsWith("--")) {
            return new Birthday(MonthDay.parse(text), null);
        }
        LocalDate date = LocalDate.parse(text);
        return new Birthday(MonthDay.from(date), Year.from(date));
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return year == null ? day.toString() : day.atYear(year.getValue()).toString();
    }
}
