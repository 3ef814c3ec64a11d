package rapport.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.access.AccountId;
import rapport.api.id.Ids;
import rapport.api.journal.JournalEntry;
import rapport.api.journal.Subject;
import rapport.api.json.RecordsJson;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.search.model.IndexedParty;
import rapport.store.api.Session;

class SearchProjectionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** What follows the journal entry by entry asks nobody else. */
    static final Directory NOBODY = refusing(Directory.class);

    private static final Session NO_SESSION = refusing(Session.class);

    @TempDir
    private Path folder;

    private SearchProjection projection;
    private long position;

    @BeforeEach
    void open() {
        projection = new SearchProjection(NOBODY, new NoWords(), folder);
    }

    @AfterEach
    void close() {
        projection.close();
    }

    @Test
    void findsANameByItsBeginningsWithoutRegardToCaseAndAccents() {
        take(person("Jürgen", "Müller"), person("Ann", "Lee"));

        assertThat(names("mull jur")).containsExactly("Jürgen Müller");
        assertThat(names("MÜLLER")).containsExactly("Jürgen Müller");
    }

    @Test
    void forgivesOneWrongLetterButPrefersTheRightOnes() {
        take(person("Marta", "Bergmann"), person("Olaf", "Bergman"));

        assertThat(names("bergman")).startsWith("Olaf Bergman").contains("Marta Bergmann");
        assertThat(names("bergmaxn")).contains("Marta Bergmann");
    }

    @Test
    void findsSomebodyByMailBehindThoseOfThatName() {
        Person byMail = new Person(
                new PersonId(Ids.next()),
                1,
                "Eva",
                "Sand",
                null,
                null,
                false,
                List.of(ContactPoint.mail("kestrel@sand.example")),
                List.of(),
                List.of(),
                false);
        take(byMail, person("Tom", "Kestrel"));

        assertThat(names("kestrel")).containsExactly("Tom Kestrel", "Eva Sand");
    }

    @Test
    void findsNobodyWhoIsDeletedUntilRestored() {
        Person ann = person("Ann", "Lee");
        take(ann);
        take(deleted(ann));
        assertThat(names("ann")).isEmpty();

        take(ann);
        assertThat(names("ann")).containsExactly("Ann Lee");
    }

    @Test
    void leadsFromAPartyToItsRelationships() {
        Organization firm = organization("Bergmann Pharma");
        Relationship begun = relationship(firm.id(), "customers", Relationship.Status.ACTIVE);
        take("RelationshipBegun", "relationship", begun.id().value(), begun);
        take(firm);

        assertThat(projection.find("bergmann", 5))
                .singleElement()
                .satisfies(party -> assertThat(party.relationships())
                        .containsEntry(begun.id().value().toString(), "customers"));

        Relationship ended = new Relationship(
                begun.id(), 2, "customers", firm.id(), null, "courting", NOON, 30, Relationship.Status.ENDED, NOON);
        take("RelationshipChanged", "relationship", ended.id().value(), ended);
        assertThat(projection.find("bergmann", 5))
                .singleElement()
                .satisfies(party -> assertThat(party.relationships()).isEmpty());
    }

    @Test
    void passesOverWhatIsToldOfARelationshipBesideItsOwnRecord() {
        Organization firm = organization("Bergmann Pharma");
        take(firm);

        take("StakeholderAdded", "relationship", Ids.next(), Map.of("role", "decider"));

        assertThat(names("bergmann")).containsExactly("Bergmann Pharma");
    }

    @Test
    void losesARelationshipThatWasDeleted() {
        Organization firm = organization("Bergmann Pharma");
        Relationship begun = relationship(firm.id(), "customers", Relationship.Status.ACTIVE);
        take(firm);
        take("RelationshipBegun", "relationship", begun.id().value(), begun);
        JournalEntry is =
                entry("RelationshipDeleted", "relationship", begun.id().value(), begun);

        projection.apply(NO_SESSION, List.of(removed(is)));

        assertThat(projection.find("bergmann", 5))
                .singleElement()
                .satisfies(party -> assertThat(party.relationships()).isEmpty());
    }

    @Test
    void goesOnBehindTheDayOnWhichADeletedRelationshipIsForgotten() {
        JournalEntry purged = new JournalEntry(
                1,
                NOON,
                new AccountId(new UUID(0, 1)),
                "purge",
                new Subject("relationship", Ids.next()),
                "RelationshipPurged",
                null,
                null);

        projection.apply(NO_SESSION, List.of(purged));
        take(organization("Bergmann Pharma"));

        assertThat(names("bergmann")).containsExactly("Bergmann Pharma");
    }

    /** The same entry as the journal tells of what is no more. */
    private static JournalEntry removed(JournalEntry entry) {
        return new JournalEntry(
                entry.position(),
                entry.at(),
                entry.by(),
                entry.byName(),
                entry.subject(),
                entry.event(),
                entry.is(),
                null);
    }

    @Test
    void knowsWhereItStoodWhenItIsOpenedAgain() {
        assertThat(projection.position()).isEmpty();
        take(person("Ann", "Lee"), person("Tom", "Ashby"));
        projection.close();

        projection = new SearchProjection(NOBODY, new NoWords(), folder);

        assertThat(projection.position()).hasValue(2);
        assertThat(names("ashby")).containsExactly("Tom Ashby");
    }

    @Test
    void findsNothingForNothing() {
        take(person("Ann", "Lee"));

        assertThat(names("  ")).isEmpty();
        assertThat(names("\"*:*\" ~ (")).isEmpty();
    }

    private List<String> names(String words) {
        return projection.find(words, 10).stream().map(IndexedParty::name).toList();
    }

    private void take(Person... people) {
        List<JournalEntry> entries = new ArrayList<>();
        for (Person person : people) {
            entries.add(entry("PersonChanged", "person", person.id().value(), person));
        }
        projection.apply(NO_SESSION, entries);
    }

    private void take(Organization organization) {
        take("OrganizationAdded", "organization", organization.id().value(), organization);
    }

    private void take(String event, String kind, UUID id, Object record) {
        projection.apply(NO_SESSION, List.of(entry(event, kind, id, record)));
    }

    private JournalEntry entry(String event, String kind, UUID id, Object record) {
        position++;
        return new JournalEntry(
                position,
                NOON,
                new AccountId(new UUID(0, 1)),
                "somebody",
                new Subject(kind, id),
                event,
                null,
                RecordsJson.gson().toJson(record));
    }

    private static Person person(String given, String family) {
        return new Person(
                new PersonId(Ids.next()), 1, given, family, null, null, false, List.of(), List.of(), List.of(), false);
    }

    private static Person deleted(Person person) {
        return new Person(
                person.id(),
                2,
                person.givenName(),
                person.familyName(),
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    private static Organization organization(String name) {
        return new Organization(
                new OrganizationId(Ids.next()), 1, name, null, List.of(), false, List.of(), List.of(), false);
    }

    private static Relationship relationship(PartyId party, String level, Relationship.Status status) {
        return new Relationship(
                new RelationshipId(Ids.next()), 1, level, party, null, "courting", NOON, 30, status, NOON);
    }

    private static <T> T refusing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new AssertionError("nobody should be asked, but " + method.getName() + " was");
        }));
    }
}
