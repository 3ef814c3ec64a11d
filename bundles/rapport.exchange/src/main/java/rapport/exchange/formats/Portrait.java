package rapport.exchange.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.Employment;
import rapport.exchange.model.Names;
import rapport.exchange.model.Origin;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Problem;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;
import rapport.exchange.model.Severity;
import rapport.exchange.rules.Birthdays;
import rapport.exchange.rules.MailAddress;
import rapport.exchange.rules.NameParts;

/** Somebody as they emerge from the cells of a row or the lines of a card. */
final class Portrait {

    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_WORD = 60;
    private static final int FEWEST_DIGITS = 3;
    /** A comma parts two numbers only where a whole one stands on both sides. */
    private static final Pattern SEVERAL_PHONES =
            Pattern.compile("\\s*(?:;|:::|\\R)\\s*|(?<=\\d{3})\\s*,\\s*(?=[+(]?\\d[\\d ()/.-]{5,})");

    private final Origin origin;
    private final Set<ContactPoint> contactPoints = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String key;
    private Names names = Names.NONE;
    private Employment employment = Employment.NONE;
    private @Nullable Birthday birthday;

    Portrait(Origin origin) {
        this.origin = origin;
    }

    void key(@Nullable String identity) {
        key = identity;
    }

    void names(Names told) {
        names = told;
    }

    void employment(Employment told) {
        employment = told;
    }

    void mail(String column, String cell, @Nullable String label) {
        for (String part : MailAddress.parts(cell)) {
            MailAddress.findNamed(part)
                    .ifPresentOrElse(
                            found -> add(Kind.MAIL, column, label, found.mail()),
                            () -> complain(Complaint.MAIL_MALFORMED, column, part));
        }
    }

    void phone(String column, String cell, @Nullable String label) {
        for (String part : SEVERAL_PHONES.split(cell, -1)) {
            if (part.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
                add(Kind.PHONE, column, label, part.strip());
            } else if (!part.isBlank()) {
                complain(Complaint.PHONE_MALFORMED, column, part);
            }
        }
    }

    void link(String column, String cell, @Nullable String label) {
        for (String part : cell.split("\\s*(?: ::: |\\R)\\s*", -1)) {
            add(Kind.LINK, column, label, part.strip());
        }
    }

    void address(String column, String lines, @Nullable String label) {
        add(
                Kind.ADDRESS,
                column,
                label,
                lines.replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    void birthday(String column, String cell, DateOrder order) {
        if (Birthdays.saysNothing(cell)) {
            return;
        }
        Optional<Birthday> found = Birthdays.find(cell, order);
        birthday = found.orElse(birthday);
        if (found.isEmpty()) {
            complain(Complaint.DATE_UNREADABLE, column, cell);
        }
    }

    void tags(String cell) {
        for (String part : cell.split("\\s*(?:[;,]|:::)\\s*", -1)) {
            // Google marks the groups that it made itself with a star.
            if (!part.isBlank() && !part.startsWith("* ")) {
                tags.add(shortened(part.strip()));
            }
        }
    }

    void note(String words) {
        notes.add(words.strip());
    }

    void complain(Complaint complaint, String column, String value) {
        problems.add(Problem.at(origin, complaint, column, value));
    }

    private void add(Kind kind, String column, @Nullable String label, String value) {
        boolean isKnown = contactPoints.stream()
                .anyMatch(point -> point.kind() == kind && point.value().equals(value));
        if (value.length() > LONGEST_VALUE) {
            complain(Complaint.VALUE_TOO_LONG, column, value);
        } else if (!value.isBlank() && !isKnown) {
            contactPoints.add(new ContactPoint(kind, cleanLabel(label), value));
        }
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD - 1) + "…";
    }

    private static @Nullable String cleanLabel(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String bare = label.startsWith("* ") ? label.substring(2) : label;
        return bare.isBlank() ? null : shortened(bare.strip().toLowerCase(Locale.ROOT));
    }

    /** What was gathered, or why it is not enough to know somebody by. */
    Row row() {
        boolean canBeReached =
                contactPoints.stream().anyMatch(point -> point.kind() == Kind.MAIL || point.kind() == Kind.PHONE);
        boolean isNameless = names.areEmpty() && !canBeReached && employment.organization() == null;
        if (isNameless && !isRefused()) {
            complain(Complaint.NAMELESS, "", "");
        }
        if (isRefused()) {
            return new RefusedRow(origin, problems);
        }
        String note = notes.isEmpty() ? null : String.join("\n\n", notes);
        return new PersonRow(
                origin,
                key,
                wholeNames(),
                List.copyOf(contactPoints),
                employment,
                birthday,
                List.copyOf(tags),
                note,
                problems);
    }

    private boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.REFUSED);
    }

    /** A name that was only told as a whole is taken apart, unless it is the firm's, or stands in for a name. */
    private Names wholeNames() {
        String whole = names.formatted();
        if (whole == null
                || names.given() != null
                || names.family() != null
                || whole.equals(employment.organization())) {
            return names;
        }
        if (whole.contains("@") || whole.equals(names.nickname())) {
            return new Names(null, names.additional(), null, null, names.nickname());
        }
        NameParts parts = NameParts.of(whole);
        return new Names(parts.given(), names.additional(), parts.family(), whole, names.nickname());
    }
}
