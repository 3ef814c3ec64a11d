package rapport.followup.rules;

import java.time.LocalDate;

/**
 * "A customer of three years ago calls because of them": after 30, 90 and 180 days, then every year, for years.
 *
 * @param began the day from which they count
 */
public record Rhythm(LocalDate began) {

    /** The first step that comes every year. */
    public static final int YEARLY = 4;

    private static final int[] DAYS = {30, 90, 180};

    /** Nobody likes to be asked twice in a week. */
    private static final int REST_DAYS = 7;

    /** The day of a step, 1 for the first. */
    public LocalDate dueOf(int step) {
        return step < YEARLY ? began.plusDays(DAYS[step - 1]) : began.plusYears(step - YEARLY + 1L);
    }

    /** The step after one that was settled: the first whose day is still to come, since years may have passed meanwhile. */
    public int after(int step, LocalDate today) {
        int next = step + 1;
        while (!dueOf(next).isAfter(today.plusDays(REST_DAYS))) {
            next++;
        }
        return next;
    }

    /** Counted so that the first falls on that day. */
    public static Rhythm startingOn(LocalDate first) {
        return new Rhythm(first.minusDays(DAYS[0]));
    }
}
