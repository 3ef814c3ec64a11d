package rapport.exchange.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import rapport.exchange.model.DateOrder;

/** Days of our time as programs and people write them; a time of day beside them is passed over. */
public final class Days {

    private static final Pattern TIME = Pattern.compile("(?<=\\d)[T ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?$");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private Days() {}

    /** The day that the text names; empty where it names none, or none of a year. */
    public static Optional<LocalDate> find(String text, DateOrder order) {
        String day = TIME.matcher(text.strip()).replaceFirst("");
        boolean isYearWhole = FOUR_DIGITS.matcher(day).find();
        return Birthdays.find(day, order)
                .flatMap(found -> Optional.ofNullable(found.year())
                        .map(year -> found.day().atYear(isYearWhole ? year.getValue() : 2000 + year.getValue() % 100)))
                .filter(found -> found.getYear() > 1900);
    }
}
