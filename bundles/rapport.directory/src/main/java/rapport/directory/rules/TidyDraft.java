package rapport.directory.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonDraft;
import rapport.api.party.PositionDraft;

/** Takes out of a draft what nobody meant: surrounding spaces, empty texts, the same thing twice. */
public final class TidyDraft {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final String ENTERED = "entered";

    private TidyDraft() {}

    public static PersonDraft of(PersonDraft draft) {
        return new PersonDraft(
                line(draft.givenName()),
                line(draft.familyName()),
                line(draft.nickname()),
                draft.birthday(),
                draft.ours(),
                points(draft.contactPoints()),
                tags(draft.tags()),
                draft.positions().stream().map(TidyDraft::of).distinct().toList());
    }

    public static OrganizationDraft of(OrganizationDraft draft) {
        String name = line(draft.name());
        return new OrganizationDraft(
                name == null ? "" : name,
                draft.parent(),
                draft.domains().stream()
                        .map(TidyDraft::domain)
                        .filter(domain -> !domain.isEmpty())
                        .distinct()
                        .toList(),
                draft.ours(),
                points(draft.contactPoints()),
                tags(draft.tags()));
    }

    public static PositionDraft of(PositionDraft draft) {
        return new PositionDraft(
                draft.organization(),
                draft.organization() == null ? line(draft.organizationName()) : null,
                line(draft.title()),
                line(draft.department()),
                draft.from(),
                draft.to(),
                draft.source().isBlank() ? ENTERED : draft.source().strip());
    }

    /** The text in one line; null where nothing is left. */
    static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String tidy = SPACES.matcher(text).replaceAll(" ").strip();
        return tidy.isEmpty() ? null : tidy;
    }

    private static String domain(String text) {
        String domain = text.strip().toLowerCase(Locale.ROOT);
        return domain.startsWith("@") ? domain.substring(1) : domain;
    }

    private static List<ContactPoint> points(List<ContactPoint> points) {
        Map<String, ContactPoint> tidy = new LinkedHashMap<>();
        for (ContactPoint point : points) {
            String value = point.value().strip();
            ContactPoint neat = new ContactPoint(point.kind(), line(point.label()), value);
            String same = Reach.normalised(neat);
            tidy.putIfAbsent(point.kind() + " " + (same == null ? Folding.fold(value) : same), neat);
        }
        return new ArrayList<>(tidy.values());
    }

    private static List<String> tags(List<String> tags) {
        Map<String, String> tidy = new LinkedHashMap<>();
        for (String tag : tags) {
            String neat = line(tag);
            if (neat != null) {
                tidy.putIfAbsent(Folding.fold(neat), neat);
            }
        }
        return new ArrayList<>(tidy.values());
    }
}
