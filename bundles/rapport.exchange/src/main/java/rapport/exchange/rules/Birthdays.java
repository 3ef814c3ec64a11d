package rapport.exchange.rules;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.exchange.model.DateOrder;

/** Birthdays as programs and people write them, with and without a year. */
public final class Birthdays {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
    private static final Pattern YEARLESS = Pattern.compile("--(\\d{2})-?(\\d{2})(?:T.*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/.]\\s?(\\d{1,2})(?:[-/.]\\s?(\\d{4}|\\d{2})?)?(?:[T ].*)?");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})\\.?[\\s-]+(\\p{L}{3,})\\.?(?:[\\s,-]+(\\d{4}))?");
    private static final Pattern WORD_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,]+(\\d{4}))?");
    private static final Pattern NOTHING = Pattern.compile("[0.\\-/ ]*");
    /** The year by which Apple's address book says that it knows none. */
    private static final int NO_YEAR = 1604;
    /** Two digits up to this one are of the 2000s. */
    private static final int PIVOT = 25;

    private Birthdays() {}

    /** Whether the text only says that nothing is known, as {@code 0/0/00} does. */
    public static boolean saysNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** The birthday that the text names. */
    public static Optional<Birthday> find(String text, DateOrder order) {
        try {
            return Optional.ofNullable(read(text.strip(), order));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable Birthday read(String text, DateOrder order) {
        Matcher at = YEAR_FIRST.matcher(text);
        if (at.matches()) {
            return day(at.group(1), at.group(2), at.group(3));
        }
        if ((at = COMPACT.matcher(text)).matches()) {
            return day(at.group(1), at.group(2), at.group(3));
        }
        if ((at = YEARLESS.matcher(text)).matches()) {
            return day(null, at.group(1), at.group(2));
        }
        if ((at = NUMBERS.matcher(text)).matches()) {
            boolean dayFirst = order == DateOrder.DAY_FIRST || text.contains(".");
            return day(at.group(3), at.group(dayFirst ? 2 : 1), at.group(dayFirst ? 1 : 2));
        }
        return readWords(text);
    }

    private static @Nullable Birthday readWords(String text) {
        Matcher at = DAY_WORD.matcher(text);
        if (at.matches()) {
            return named(at.group(3), at.group(2), at.group(1));
        }
        at = WORD_DAY.matcher(text);
        return at.matches() ? named(at.group(3), at.group(1), at.group(2)) : null;
    }

    private static @Nullable Birthday named(@Nullable String year, String month, String day) {
        return Months.find(month)
                .map(found -> day(year, Integer.toString(found.getValue()), day))
                .orElse(null);
    }

    private static Birthday day(@Nullable String year, String month, String day) {
        MonthDay date = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
        if (year == null || Integer.parseInt(year) == NO_YEAR) {
            return new Birthday(date, null);
        }
        int number = Integer.parseInt(year);
        int century = year.length() > 2 ? 0 : number <= PIVOT ? 2000 : 1900;
        return new Birthday(date, Year.of(century + number));
    }

    /** Which number comes first in the dates of a column; empty where they leave it open. */
    public static Optional<DateOrder> orderOf(List<String> cells) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (String cell : cells) {
            Matcher at = NUMBERS.matcher(cell.strip());
            if (at.matches() && !saysNothing(cell)) {
                dayFirst += Integer.parseInt(at.group(1)) > 12 || cell.contains(".") ? 1 : 0;
                monthFirst += Integer.parseInt(at.group(2)) > 12 ? 1 : 0;
            }
        }
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }
}
