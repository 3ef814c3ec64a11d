package rapport.relationships.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.PositionDraft;
import rapport.directory.KeptDirectory;
import rapport.testkit.TestStore;

/** People and organizations of a test, in the real directory. */
public final class KnownParties {

    private static final Caller SOMEBODY = Caller.platform("test");

    private final Directory directory;

    KnownParties(TestStore test) {
        directory = new KeptDirectory(test.database(), test.clock());
    }

    public Directory directory() {
        return directory;
    }

    public PersonId colleague(String name) {
        return person(name, true);
    }

    public PersonId person(String name) {
        return person(name, false);
    }

    public OrganizationId organization(String name) {
        return organization(name, false);
    }

    public OrganizationId organization(String name, boolean ours) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), ours, List.of(), List.of());
        return directory
                .addOrganization(SOMEBODY, draft)
                .findValue()
                .orElseThrow()
                .id();
    }

    public void holds(PersonId person, OrganizationId organization, @Nullable LocalDate until) {
        PositionDraft draft = new PositionDraft(organization, null, "clerk", null, null, until, "entered");
        directory.addPosition(SOMEBODY, person, draft);
    }

    public String nameOf(PartyId party) {
        return Objects.requireNonNull(directory.names(SOMEBODY, List.of(party)).get(party), "a party of this test")
                .name();
    }

    private PersonId person(String name, boolean ours) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + (ours ? "@ours.example" : "@theirs.example")));
        PersonDraft draft = new PersonDraft(name, null, null, null, ours, mail, List.of(), List.of());
        return directory.addPerson(SOMEBODY, draft).findValue().orElseThrow().id();
    }
}
