package rapport.directory.rest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;

/** Contact points as plain lists of texts, one for each kind. */
final class Points {

    private Points() {}

    static List<String> of(List<ContactPoint> points, ContactPoint.Kind kind) {
        return points.stream()
                .filter(point -> point.kind() == kind)
                .map(ContactPoint::value)
                .toList();
    }

    /** Adds the texts as contact points, with the labels that they had; a missing list leaves what was. */
    static void gather(
            ContactPoint.Kind kind, @Nullable List<String> texts, List<ContactPoint> before, List<ContactPoint> into) {
        if (texts == null) {
            before.stream().filter(point -> point.kind() == kind).forEach(into::add);
            return;
        }
        for (String text : texts) {
            if (!text.isBlank()) {
                into.add(new ContactPoint(kind, label(before, kind, text), text));
            }
        }
    }

    private static @Nullable String label(List<ContactPoint> before, ContactPoint.Kind kind, String text) {
        return before.stream()
                .filter(point -> point.kind() == kind && point.value().equals(text))
                .map(ContactPoint::label)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** All kinds in their usual order. */
    static List<ContactPoint> gathered(
            @Nullable List<String> mails,
            @Nullable List<String> phones,
            @Nullable List<String> addresses,
            @Nullable List<String> links,
            List<ContactPoint> before) {
        List<ContactPoint> all = new ArrayList<>();
        gather(ContactPoint.Kind.MAIL, mails, before, all);
        gather(ContactPoint.Kind.PHONE, phones, before, all);
        gather(ContactPoint.Kind.ADDRESS, addresses, before, all);
        gather(ContactPoint.Kind.LINK, links, before, all);
        return all;
    }
}
