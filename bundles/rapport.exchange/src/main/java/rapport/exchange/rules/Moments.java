package rapport.exchange.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time: ISO 8601 as tables have it, and the dates of mail with what programs made of them. */
public final class Moments {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}+[.,]*\\s*)?(\\d{1,2})[\\s-]+(\\p{L}{3,})\\.?[\\s,-]+(\\d{2,4})[\\s,]+(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?"
                    + "(?:[.,]\\d+)?\\s*(AM|PM)?\\s*(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASCTIME = Pattern.compile(
            "\\p{L}+,?\\s+(\\p{L}{3,})\\s+(\\d{1,2}),?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:([A-Z]{2,5}|[+-]\\d{4})\\s+)?(\\d{4})(.*)");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC?)?\\s*([+-])(\\d{1,2}):?(\\d{2}).*");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("BST", 1),
            Map.entry("MET", 1),
            Map.entry("CET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9));

    private Moments() {}

    /** The time that a cell names in ISO 8601; without a zone it is read in the given one, without a time as noon. */
    public static Optional<Instant> findIso(String text, ZoneId zone) {
        Matcher at = ISO.matcher(text.strip());
        if (!at.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = at.group(2) == null
                    ? LocalTime.NOON
                    : LocalTime.parse(at.group(2).replace(',', '.'));
            LocalDateTime local = LocalDate.parse(at.group(1)).atTime(time);
            String offset = at.group(3);
            return Optional.of(
                    offset == null
                            ? local.atZone(zone).toInstant()
                            : local.toInstant(ZoneOffset.of(offset.toUpperCase(Locale.ROOT))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The time that the header of a mail names. */
    public static Optional<Instant> findMail(String text) {
        String bare = text.strip();
        try {
            Matcher mail = MAIL.matcher(bare);
            if (mail.matches()) {
                return readMail(mail);
            }
            Matcher ascii = ASCTIME.matcher(bare);
            return ascii.matches() ? readAsctime(ascii) : findIso(bare, ZoneOffset.UTC);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> readMail(Matcher at) {
        int hour = hour(Integer.parseInt(at.group(4)), at.group(7));
        LocalTime time = time(hour, at.group(5), at.group(6));
        return instant(at.group(3), at.group(2), at.group(1), time, at.group(8));
    }

    private static Optional<Instant> readAsctime(Matcher at) {
        LocalTime time = time(Integer.parseInt(at.group(3)), at.group(4), at.group(5));
        String zone = at.group(6) == null ? at.group(8) : at.group(6);
        return instant(at.group(7), at.group(1), at.group(2), time, zone);
    }

    private static Optional<Instant> instant(String year, String month, String day, LocalTime time, String zone) {
        return Months.find(month)
                .map(found -> LocalDate.of(year(year), found, Integer.parseInt(day)))
                .map(date -> OffsetDateTime.of(date, time, offset(zone)).toInstant());
    }

    private static LocalTime time(int hour, String minute, @Nullable String second) {
        // A leap second is the last one of its minute here.
        return LocalTime.of(
                hour, Integer.parseInt(minute), second == null ? 0 : Math.min(59, Integer.parseInt(second)));
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour == 24 ? 0 : hour;
        }
        return hour % 12 + (half.equalsIgnoreCase("PM") ? 12 : 0);
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return number < 50 ? 2000 + number : number < 1000 ? 1900 + number : number;
    }

    private static ZoneOffset offset(String zone) {
        String bare = zone.strip();
        Matcher at = OFFSET.matcher(bare);
        if (at.matches()) {
            int minutes = Integer.parseInt(at.group(2)) * 60 + Integer.parseInt(at.group(3));
            int signed = at.group(1).equals("-") ? -minutes : minutes;
            return Math.abs(minutes) > 18 * 60 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(signed * 60);
        }
        String name = bare.split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
        return ZoneOffset.ofHours(ZONES.getOrDefault(name, 0));
    }
}
