package rapport.sample;

import static rapport.sample.Making.accepted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;
import rapport.sample.model.Company;

/** Makes the people and organizations of the sample company, and knows them by their names. */
final class PartyMaking {

    private final Caller by;
    private final Directory directory;
    private final LocalDate today;
    private final BiConsumer<String, UUID> remember;
    private final Map<String, PersonId> people = new HashMap<>();

    /** @param remember takes the kind and id of whatever is made */
    PartyMaking(Caller by, Directory directory, LocalDate today, BiConsumer<String, UUID> remember) {
        this.by = by;
        this.directory = directory;
        this.today = today;
        this.remember = remember;
    }

    Map<String, PersonId> people() {
        return Map.copyOf(people);
    }

    PersonId known(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** Somebody who is there already, by another name. */
    void call(String name, PersonId person) {
        people.put(name, person);
    }

    OrganizationId organization(String name, @Nullable String domain, @Nullable OrganizationId parent, boolean ours) {
        Organization added = accepted(directory.addOrganization(
                by,
                new OrganizationDraft(
                        name, parent, domain == null ? List.of() : List.of(domain), ours, List.of(), List.of())));
        remember.accept(Making.ORGANIZATION, added.id().value());
        return added.id();
    }

    void person(String given, String family, String mail, String title, OrganizationId organization, boolean ours) {
        PositionDraft position = new PositionDraft(organization, null, title, null, null, null, Making.SOURCE);
        Person added = accepted(directory.addPerson(
                by,
                new PersonDraft(
                        given,
                        family,
                        null,
                        null,
                        ours,
                        List.of(ContactPoint.mail(mail)),
                        List.of(),
                        List.of(position))));
        remember.accept(Making.PERSON, added.id().value());
        people.put(given + " " + family, added.id());
    }

    /** Somebody went elsewhere. */
    void move(Company.Move move) {
        PersonId person = known(move.person());
        LocalDate day = today.minusDays(move.daysAgo());
        Position left =
                directory.findPerson(by, person).orElseThrow().positions().get(0);
        accepted(directory.changePosition(
                by,
                left.id(),
                OptionalLong.empty(),
                new PositionDraft(
                        left.organization(), null, left.title(), left.department(), left.from(), day, Making.SOURCE)));
        OrganizationId next = organization(move.at(), null, null, false);
        accepted(directory.addPosition(
                by, person, new PositionDraft(next, null, move.title(), null, day, null, Making.SOURCE)));
    }

    static String mail(String given, String family, String domain) {
        String local = (given + "." + family)
                .toLowerCase(Locale.ROOT)
                .replace("dr. ", "")
                .replace("prof. ", "")
                .replace("ü", "ue");
        return local + "@" + domain;
    }
}
