package rapport.directory.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Role;
import rapport.api.paging.Count;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Note;
import rapport.console.api.Messages;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;

/** A visit to a page of the directory, with the words and widgets that it is told in. */
public record Reading(Visit visit, Widgets ui, Texts text) {

    static final Messages MESSAGES = Messages.of(Reading.class);

    static Reading of(Visit visit) {
        return new Reading(visit, Widgets.of(visit), MESSAGES.in(visit.locale()));
    }

    public String iconOf(ContactPoint.Kind kind) {
        return switch (kind) {
            case MAIL -> "mail";
            case PHONE -> "phone";
            case ADDRESS -> "map-pin";
            case LINK -> "link";
        };
    }

    /** Where a contact point leads, if it leads anywhere. */
    public @Nullable String linkOf(ContactPoint point) {
        return switch (point.kind()) {
            case MAIL -> "mailto:" + point.value();
            case PHONE -> "tel:" + point.value().replaceAll("[^+\\d]", "");
            case ADDRESS -> null;
            case LINK -> webAddress(point.value());
        };
    }

    private static @Nullable String webAddress(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return value;
        }
        return lower.contains(":") || !lower.contains(".") ? null : "https://" + value;
    }

    /** Usual labels in the reader's language, others as they were written. */
    public String labelOf(String label) {
        return text.find("label." + label.toLowerCase(Locale.ROOT)).orElse(label);
    }

    /** The list that shows what has a tag. */
    public String listOf(String list, String tag) {
        return list + Parameters.of("tag", tag).asQuery();
    }

    public boolean mayWrite() {
        return visit.caller().mayWrite();
    }

    public boolean mayRemove(Note note) {
        return mayWrite()
                && (note.author().equals(visit.caller().account())
                        || visit.caller().role().includes(Role.MANAGER));
    }

    String birthday(Birthday birthday) {
        Optional<LocalDate> date =
                Optional.ofNullable(birthday.year()).map(year -> birthday.day().atYear(year.getValue()));
        return date.map(ui::dateInWords)
                .orElseGet(() -> DateTimeFormatter.ofPattern(text.of("birthday.pattern"), visit.locale())
                        .format(birthday.day()));
    }

    /** From when to when, as far as we know. */
    String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : text.of("span.until", year(to));
        }
        return to == null ? text.of("span.since", year(from)) : year(from) + "–" + year(to);
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    String count(Count count, String singular, String plural) {
        String number = ui.number(count.atLeast());
        return (count.more() ? text.of("count.more", number) : number)
                + " "
                + text.of(count.atLeast() == 1 && !count.more() ? singular : plural);
    }
}
