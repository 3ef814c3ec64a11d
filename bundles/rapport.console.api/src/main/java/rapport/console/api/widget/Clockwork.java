package rapport.console.api.widget;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import rapport.console.api.Texts;
import rapport.console.api.Visit;

/** Says when, the way people do: today at 14:05, yesterday, 3 weeks ago, and the date beyond that. */
record Clockwork(Visit visit, Texts texts) {

    private static final int DAYS_TOLD_APART = 27;
    private static final int MONTHS_TOLD_APART = 11;

    String ago(Instant instant) {
        ZonedDateTime there = instant.atZone(visit.zone());
        long days = ChronoUnit.DAYS.between(there.toLocalDate(), visit.today());
        if (days != 0) {
            return day(there.toLocalDate());
        }
        long minutes = Duration.between(instant, visit.now()).toMinutes();
        if (minutes >= 0 && minutes < 60) {
            return minutes == 0 ? texts.of("when.now") : texts.of("when.minutes", minutes);
        }
        return texts.of("when.today-at", time(instant));
    }

    String day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(visit.today(), date);
        String past = days < 0 ? "ago" : "in";
        long distance = Math.abs(days);
        if (distance <= 1) {
            return texts.of(days == 0 ? "when.today" : days < 0 ? "when.yesterday" : "when.tomorrow");
        }
        if (distance < 14) {
            return texts.of("when.days." + past, distance);
        }
        if (distance <= DAYS_TOLD_APART) {
            return texts.of("when.weeks." + past, Math.round(distance / 7.0));
        }
        long months = Math.round(distance / 30.44);
        return months <= MONTHS_TOLD_APART ? texts.of("when.months." + past, months) : date(date);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(visit.locale())
                .format(date);
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(visit.locale())
                .format(instant.atZone(visit.zone()));
    }

    String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(visit.locale())
                .format(instant.atZone(visit.zone()));
    }

    /** The month and year that a group of moments stands under. */
    String month(Instant instant) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", visit.locale()).format(instant.atZone(visit.zone()));
    }
}
