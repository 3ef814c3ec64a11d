package rapport.directory.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;

/**
 * Ways to reach a party on the wire: a list for each kind, and what people call them by their text.
 *
 * @param labels null where a client says nothing of them, so that each stays with what it named before
 */
record Points(
        @Nullable List<PointJson> mails,
        @Nullable List<PointJson> phones,
        @Nullable List<PointJson> addresses,
        @Nullable List<PointJson> links,
        @Nullable Map<String, String> labels) {

    /** What a record has, as a client would tell it. */
    static Points asTold(List<ContactPoint> points) {
        return new Points(
                told(points, ContactPoint.Kind.MAIL),
                told(points, ContactPoint.Kind.PHONE),
                told(points, ContactPoint.Kind.ADDRESS),
                told(points, ContactPoint.Kind.LINK),
                labelsOf(points));
    }

    private static List<PointJson> told(List<ContactPoint> points, ContactPoint.Kind kind) {
        return of(points, kind).stream().map(text -> new PointJson(text, null)).toList();
    }

    /** The texts of one kind. */
    static List<String> of(List<ContactPoint> points, ContactPoint.Kind kind) {
        return points.stream()
                .filter(point -> point.kind() == kind)
                .map(ContactPoint::value)
                .toList();
    }

    /** What people call them; null where they call none anything. */
    static @Nullable Map<String, String> labelsOf(List<ContactPoint> points) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (ContactPoint point : points) {
            if (point.label() != null) {
                labels.putIfAbsent(point.value(), point.label());
            }
        }
        return labels.isEmpty() ? null : labels;
    }

    /** All kinds in their usual order, in place of those before. */
    List<ContactPoint> inPlaceOf(List<ContactPoint> before) {
        Map<String, String> known = labels == null ? Objects.requireNonNullElse(labelsOf(before), Map.of()) : labels;
        List<ContactPoint> all = new ArrayList<>();
        gather(ContactPoint.Kind.MAIL, mails, known, all);
        gather(ContactPoint.Kind.PHONE, phones, known, all);
        gather(ContactPoint.Kind.ADDRESS, addresses, known, all);
        gather(ContactPoint.Kind.LINK, links, known, all);
        return all;
    }

    private static void gather(
            ContactPoint.Kind kind,
            @Nullable List<PointJson> told,
            Map<String, String> labels,
            List<ContactPoint> into) {
        if (told == null) {
            return;
        }
        for (PointJson point : told) {
            if (!point.value().isBlank()) {
                String label = point.label() == null ? labels.get(point.value()) : point.label();
                into.add(new ContactPoint(kind, label, point.value()));
            }
        }
    }
}
