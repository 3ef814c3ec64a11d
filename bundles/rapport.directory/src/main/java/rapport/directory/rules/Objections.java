package rapport.directory.rules;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonDraft;
import rapport.api.party.PositionDraft;

/** Everything that speaks against keeping a draft, all at once, so that people mend it in one go. */
public final class Objections {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_VALUE = 2_000;
    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_NOTE = 100_000;
    private static final int MOST_OF_A_KIND = 200;

    private final List<Objection> found = new ArrayList<>();

    private Objections() {}

    public static List<Objection> to(PersonDraft draft, LocalDate today) {
        Objections objections = new Objections();
        objections.needsNameOrMail(draft);
        objections.fits("givenName", draft.givenName(), LONGEST_NAME);
        objections.fits("familyName", draft.familyName(), LONGEST_NAME);
        objections.fits("nickname", draft.nickname(), LONGEST_NAME);
        objections.lies(draft.birthday(), today);
        objections.reaches(draft.contactPoints());
        objections.tagged(draft.tags());
        for (int i = 0; i < draft.positions().size(); i++) {
            objections.stands("positions[" + i + "].", draft.positions().get(i));
        }
        return List.copyOf(objections.found);
    }

    public static List<Objection> to(OrganizationDraft draft) {
        Objections objections = new Objections();
        if (draft.name().isBlank()) {
            objections.add("name", "organization.nameless", "an organization needs a name");
        }
        objections.fits("name", draft.name(), LONGEST_NAME);
        for (int i = 0; i < draft.domains().size(); i++) {
            objections.isDomain("domains[" + i + "]", draft.domains().get(i));
        }
        objections.reaches(draft.contactPoints());
        objections.tagged(draft.tags());
        return List.copyOf(objections.found);
    }

    public static List<Objection> to(PositionDraft draft) {
        Objections objections = new Objections();
        objections.stands("", draft);
        return List.copyOf(objections.found);
    }

    /** What speaks against a note with those words. */
    public static List<Objection> toNote(String words) {
        Objections objections = new Objections();
        if (words.isBlank()) {
            objections.add("words", "note.empty", "a note needs words");
        }
        objections.fits("words", words, LONGEST_NOTE);
        return List.copyOf(objections.found);
    }

    private void needsNameOrMail(PersonDraft draft) {
        boolean named = draft.givenName() != null || draft.familyName() != null || draft.nickname() != null;
        boolean reachable = draft.contactPoints().stream().anyMatch(point -> point.kind() == ContactPoint.Kind.MAIL);
        if (!named && !reachable) {
            add("familyName", "person.nameless", "a person needs a name or a mail address");
        }
    }

    private void lies(@Nullable Birthday birthday, LocalDate today) {
        if (birthday == null || birthday.year() == null) {
            return;
        }
        Year year = birthday.year();
        if (birthday.day().atYear(year.getValue()).isAfter(today)) {
            add("birthday", "birthday.future", "a birthday cannot lie in the future");
        }
    }

    private void reaches(List<ContactPoint> points) {
        for (ContactPoint.Kind kind : ContactPoint.Kind.values()) {
            List<ContactPoint> same =
                    points.stream().filter(point -> point.kind() == kind).toList();
            String list = fieldOf(kind);
            if (same.size() > MOST_OF_A_KIND) {
                add(list, "list.long", Map.of("most", "" + MOST_OF_A_KIND), "at most " + MOST_OF_A_KIND + " are kept");
            }
            for (int i = 0; i < same.size(); i++) {
                reaches(list + "[" + i + "]", same.get(i));
            }
        }
    }

    /** The field of a form or JSON body that holds contact points of a kind. */
    public static String fieldOf(ContactPoint.Kind kind) {
        return switch (kind) {
            case MAIL -> "mails";
            case PHONE -> "phones";
            case ADDRESS -> "addresses";
            case LINK -> "links";
        };
    }

    private void reaches(String field, ContactPoint point) {
        fits(field, point.value(), LONGEST_VALUE);
        fits(field, point.label(), LONGEST_TAG);
        String value = point.value();
        if (point.kind() == ContactPoint.Kind.MAIL && !Reach.isMail(value)) {
            add(field, "mail.malformed", Map.of("mail", value), "\"" + value + "\" is not a mail address");
        }
        if (point.kind() == ContactPoint.Kind.PHONE && !Reach.isPhone(value)) {
            add(field, "phone.malformed", Map.of("phone", value), "\"" + value + "\" is not a phone number");
        }
    }

    private void isDomain(String field, String domain) {
        if (!Reach.isDomain(domain)) {
            add(field, "domain.malformed", Map.of("domain", domain), "\"" + domain + "\" is not a mail domain");
        }
    }

    private void tagged(List<String> tags) {
        if (tags.size() > MOST_OF_A_KIND) {
            add("tags", "list.long", Map.of("most", "" + MOST_OF_A_KIND), "at most " + MOST_OF_A_KIND + " are kept");
        }
        tags.forEach(tag -> fits("tags", tag, LONGEST_TAG));
    }

    private void stands(String prefix, PositionDraft draft) {
        if (draft.organization() == null && draft.organizationName() == null) {
            add(prefix + "organization", "position.nowhere", "a position needs an organization");
        }
        fits(prefix + "organization", draft.organizationName(), LONGEST_NAME);
        fits(prefix + "title", draft.title(), LONGEST_NAME);
        fits(prefix + "department", draft.department(), LONGEST_NAME);
        if (draft.from() != null && draft.to() != null && draft.to().isBefore(draft.from())) {
            add(prefix + "to", "position.backwards", "a position cannot end before it begins");
        }
    }

    private void fits(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            add(field, "text.long", Map.of("most", "" + most), "at most " + most + " characters fit here");
        }
    }

    private void add(String field, String key, String sentence) {
        found.add(Objection.to(field, key, sentence));
    }

    private void add(String field, String key, Map<String, String> arguments, String sentence) {
        found.add(new Objection(field, key, arguments, sentence));
    }
}
