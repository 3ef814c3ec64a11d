package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;

/** Records as they are, but for one thing. */
final class Redraft {

    private Redraft() {}

    static PersonDraft tagged(Person was, List<String> tags) {
        return of(was, was.contactPoints(), tags, positions(was));
    }

    static PersonDraft reached(Person was, List<ContactPoint> points) {
        return of(was, points, was.tags(), positions(was));
    }

    /** With another title in one of the positions. */
    static PersonDraft titled(Person was, Position place, String title) {
        List<PositionDraft> positions = new ArrayList<>(positions(was));
        positions.set(
                was.positions().indexOf(place),
                new PositionDraft(
                        place.organization(),
                        null,
                        title,
                        place.department(),
                        place.from(),
                        place.to(),
                        place.source()));
        return of(was, was.contactPoints(), was.tags(), positions);
    }

    private static PersonDraft of(
            Person was, List<ContactPoint> points, List<String> tags, List<PositionDraft> positions) {
        return new PersonDraft(
                was.givenName(), was.familyName(), was.nickname(), was.birthday(), was.ours(), points, tags, positions);
    }

    private static List<PositionDraft> positions(Person was) {
        return was.positions().stream()
                .map(held -> new PositionDraft(
                        held.organization(),
                        null,
                        held.title(),
                        held.department(),
                        held.from(),
                        held.to(),
                        held.source()))
                .toList();
    }

    static OrganizationDraft tagged(Organization was, List<String> tags) {
        return of(was, was.domains(), was.contactPoints(), tags);
    }

    static OrganizationDraft reached(Organization was, List<ContactPoint> points) {
        return of(was, was.domains(), points, was.tags());
    }

    static OrganizationDraft at(Organization was, List<String> domains) {
        return of(was, domains, was.contactPoints(), was.tags());
    }

    private static OrganizationDraft of(
            Organization was, List<String> domains, List<ContactPoint> points, List<String> tags) {
        return new OrganizationDraft(was.name(), was.parent(), domains, was.ours(), points, tags);
    }

    /** The tags with one more, or one less. */
    static List<String> changed(List<String> tags, String tag, boolean put) {
        List<String> changed = new ArrayList<>(tags);
        changed.remove(tag);
        if (put) {
            changed.add(tag);
        }
        return changed;
    }

    /** The points with another first one of a kind; without it where the value is empty. */
    static List<ContactPoint> changed(List<ContactPoint> points, ContactPoint.Kind kind, String value) {
        List<ContactPoint> changed = new ArrayList<>(points);
        int first = 0;
        while (first < changed.size() && changed.get(first).kind() != kind) {
            first++;
        }
        boolean known = first < changed.size();
        String label = known ? changed.get(first).label() : null;
        if (known) {
            changed.remove(first);
        }
        if (!value.isBlank()) {
            changed.add(first, new ContactPoint(kind, label, value));
        }
        return changed;
    }
}
