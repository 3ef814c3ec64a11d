package rapport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PositionDraft;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class DirectoryContractTest {

    private static final Caller ANYBODY = Callers.member();

    private static KeptDirectory directory(TestStore test) {
        return new KeptDirectory(test.database(), test.clock());
    }

    static PersonDraft person(
            @Nullable String given, @Nullable String family, @Nullable String mail, @Nullable String organization) {
        return new PersonDraft(
                given,
                family,
                null,
                null,
                false,
                mail == null ? List.of() : List.of(ContactPoint.mail(mail)),
                List.of(),
                organization == null ? List.of() : List.of(at(organization, null)));
    }

    static PositionDraft at(String organization, @Nullable String title) {
        return new PositionDraft(null, organization, title, null, null, null, "entered");
    }

    private static OrganizationDraft organization(String name, boolean ours, String... domains) {
        return new OrganizationDraft(name, null, List.of(domains), ours, List.of(), List.of());
    }

    private static Person added(KeptDirectory directory, PersonDraft draft) {
        return directory.addPerson(ANYBODY, draft).findValue().orElseThrow();
    }

    @EachEngine
    void keepsWhatItWasTold(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            PersonDraft draft = new PersonDraft(
                    " Ada ",
                    "Lovelace",
                    "Countess",
                    Birthday.parse("1815-12-10"),
                    false,
                    List.of(
                            new ContactPoint(ContactPoint.Kind.PHONE, "mobile", "+44 20 7946 0000"),
                            ContactPoint.mail("Ada@Engines.example"),
                            new ContactPoint(ContactPoint.Kind.ADDRESS, "home", "12 St James's Square\nLondon")),
                    List.of("mathematics", "Friend"),
                    List.of(new PositionDraft(
                            null,
                            "Analytical Engines",
                            "Programmer",
                            "Research",
                            LocalDate.parse("1842-01-01"),
                            null,
                            "entered")));

            Person ada = added(directory, draft);

            assertThat(directory.findPerson(ANYBODY, ada.id())).contains(ada);
            assertThat(ada.givenName()).isEqualTo("Ada");
            assertThat(ada.birthday()).hasToString("1815-12-10");
            assertThat(ada.findMail()).contains("Ada@Engines.example");
            assertThat(ada.positions()).hasSize(1);
            assertThat(directory.findByMail(ANYBODY, "ada@engines.example")).contains(ada.id());
            assertThat(directory.names(ANYBODY, Set.of(ada.id())).values())
                    .extracting(PartyName::subtitle)
                    .containsExactly("Programmer, Analytical Engines");
            assertThat(test.entries())
                    .extracting(entry -> entry.event())
                    .containsExactly("OrganizationAdded", "PersonAdded");
        }
    }

    @EachEngine
    void tellsAllObjectionsAtOnce(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            PersonDraft draft = new PersonDraft(
                    null,
                    "x".repeat(301),
                    null,
                    Birthday.parse("2999-01-01"),
                    false,
                    List.of(ContactPoint.mail("no mail"), ContactPoint.phone("call me")),
                    List.of(),
                    List.of(new PositionDraft(
                            null, null, null, null, LocalDate.parse("2020-01-02"), LocalDate.parse("2020-01-01"), "")));

            assertThat(directory.addPerson(ANYBODY, draft).objections())
                    .extracting(Objection::field, Objection::key)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("familyName", "text.long"),
                            org.assertj.core.groups.Tuple.tuple("birthday", "birthday.future"),
                            org.assertj.core.groups.Tuple.tuple("mails[0]", "mail.malformed"),
                            org.assertj.core.groups.Tuple.tuple("phones[0]", "phone.malformed"),
                            org.assertj.core.groups.Tuple.tuple("positions[0].organization", "position.nowhere"),
                            org.assertj.core.groups.Tuple.tuple("positions[0].to", "position.backwards"));
            assertThat(test.entries()).isEmpty();
        }
    }

    @EachEngine
    void refusesAChangeOfAnOlderVersion(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person ada = added(directory, person("Ada", "Byron", "ada@engines.example", null));
            Person married = directory
                    .changePerson(ANYBODY, ada.id(), 1, person("Ada", "Lovelace", "ada@engines.example", "Engines"))
                    .findValue()
                    .orElseThrow();

            assertThat(married.version()).isEqualTo(2);
            assertThat(directory.findPerson(ANYBODY, ada.id())).contains(married);
            assertThatThrownBy(() -> directory.changePerson(ANYBODY, ada.id(), 1, person("A", "B", null, null)))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void bringsBackWhatWasDeleted(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person ada = added(directory, person("Ada", "Lovelace", "ada@engines.example", "Engines"));

            directory.deletePerson(ANYBODY, ada.id(), ada.version());
            assertThat(directory
                            .people(ANYBODY, PeopleQuery.ALL, PageRequest.first(10))
                            .items())
                    .isEmpty();
            assertThat(directory.findByMail(ANYBODY, "ada@engines.example")).isEmpty();
            assertThat(directory.names(ANYBODY, Set.of(ada.id()))).isEmpty();

            directory.restorePerson(ANYBODY, ada.id());
            assertThat(directory
                            .people(ANYBODY, PeopleQuery.ALL, PageRequest.first(10))
                            .items())
                    .containsExactly(ada.withVersion(3));
            assertThat(test.entries())
                    .extracting(entry -> entry.event())
                    .endsWith("PersonAdded", "PersonDeleted", "PersonRestored");
        }
    }

    @EachEngine
    void knowsWhoIsOneOfUs(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person early = added(directory, person("Early", "Bird", "early@ours.example", null));
            Person member = added(directory, person("Member", "Late", null, "We"));
            Organization we = directory
                    .organizations(ANYBODY, OrganizationsQuery.ALL, PageRequest.first(1))
                    .items()
                    .get(0);
            directory.changeOrganization(ANYBODY, we.id(), 1, organization("We", true, "ours.example"));
            Person byMail = added(directory, person("By", "Mail", "by@ours.example", null));
            Person stranger = added(directory, person("A", "Stranger", "a@theirs.example", "They"));

            assertThat(directory
                            .people(
                                    ANYBODY,
                                    new PeopleQuery(null, null, null, true, PeopleQuery.Sort.CREATED, false),
                                    PageRequest.first(9))
                            .items())
                    .extracting(Person::id)
                    .containsExactly(early.id(), member.id(), byMail.id());
            assertThat(directory
                            .findPerson(ANYBODY, stranger.id())
                            .orElseThrow()
                            .ours())
                    .isFalse();
        }
    }

    @EachEngine
    void listsInEveryOrderPageByPage(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            for (int i = 0; i < 23; i++) {
                added(directory, person("Given" + i % 5, "Family" + i % 7, null, i % 4 == 0 ? null : "Firm" + i % 3));
            }
            for (PeopleQuery.Sort sort : PeopleQuery.Sort.values()) {
                for (boolean descending : new boolean[] {false, true}) {
                    PeopleQuery query = new PeopleQuery(null, null, null, null, sort, descending);
                    List<Person> whole = directory
                            .people(ANYBODY, query, PageRequest.first(100))
                            .items();
                    assertThat(whole).hasSize(23);
                    assertThat(paged(directory, query)).isEqualTo(whole);
                }
            }
            assertThat(directory.countPeople(ANYBODY, PeopleQuery.ALL).atLeast())
                    .isEqualTo(23);
        }
    }

    private static List<Person> paged(KeptDirectory directory, PeopleQuery query) {
        List<Person> all = new ArrayList<>();
        Slice<Person> page = directory.people(ANYBODY, query, PageRequest.first(5));
        all.addAll(page.items());
        while (page.nextCursor() != null) {
            page = directory.people(ANYBODY, query, new PageRequest(5, page.nextCursor()));
            all.addAll(page.items());
        }
        return all;
    }

    @EachEngine
    void findsPeopleByTheBeginningOfAnyWord(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            added(directory, person("Anna-Maria", "van der Berg", "amb@firm.example", "Royal Bakery"));
            added(directory, person("Jürgen", "Möller", "in_f%@pure.example", "Moller & Sons"));

            for (String text :
                    List.of("anna", "mar", "van", "berg", "amb@fi", "royal", "bak", "berg anna", "ROYAL berg")) {
                assertThat(found(directory, text)).as(text).containsExactly("Anna-Maria van der Berg");
            }
            for (String text : List.of("jurgen", "Möl", "sons", "in_f%@", "in_f%@pu")) {
                assertThat(found(directory, text)).as(text).containsExactly("Jürgen Möller");
            }
            assertThat(found(directory, "erg")).isEmpty();
            assertThat(found(directory, "in%@")).isEmpty();
            assertThat(found(directory, "berg jur")).isEmpty();
        }
    }

    private static List<String> found(KeptDirectory directory, String text) {
        PeopleQuery query = new PeopleQuery(text, null, null, null, PeopleQuery.Sort.NAME, false);
        return directory.people(ANYBODY, query, PageRequest.first(10)).items().stream()
                .map(Person::displayName)
                .toList();
    }

    @EachEngine
    void followsTheNameOfAnOrganization(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            added(directory, person("Ada", "A", null, "Zebra"));
            added(directory, person("Bob", "B", null, "Middle"));
            Organization zebra = directory
                    .organizations(
                            ANYBODY,
                            new OrganizationsQuery("zeb", null, null, null, OrganizationsQuery.Sort.NAME, false),
                            PageRequest.first(1))
                    .items()
                    .get(0);
            PeopleQuery byFirm = new PeopleQuery(null, null, null, null, PeopleQuery.Sort.ORGANIZATION, false);
            assertThat(directory.people(ANYBODY, byFirm, PageRequest.first(5)).items())
                    .extracting(Person::displayName)
                    .containsExactly("Bob B", "Ada A");

            directory.changeOrganization(ANYBODY, zebra.id(), 1, organization("Aardvark", false));

            assertThat(directory.people(ANYBODY, byFirm, PageRequest.first(5)).items())
                    .extracting(Person::displayName)
                    .containsExactly("Ada A", "Bob B");
            assertThat(directory.peopleOf(ANYBODY, zebra.id(), 5)).hasSize(1);
        }
    }

    @EachEngine
    void refusesAnOrganizationThatIsAPartOfItself(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Organization top = directory
                    .addOrganization(ANYBODY, organization("Top", false))
                    .findValue()
                    .orElseThrow();
            Organization part = directory
                    .addOrganization(
                            ANYBODY, new OrganizationDraft("Part", top.id(), List.of(), false, List.of(), List.of()))
                    .findValue()
                    .orElseThrow();
            OrganizationDraft circle =
                    new OrganizationDraft("Top", part.id(), List.of("nonsense"), false, List.of(), List.of());

            assertThat(directory
                            .changeOrganization(ANYBODY, top.id(), 1, circle)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("domain.malformed");
            OrganizationDraft tidy = new OrganizationDraft("Top", part.id(), List.of(), false, List.of(), List.of());
            assertThat(directory.changeOrganization(ANYBODY, top.id(), 1, tidy).objections())
                    .extracting(Objection::key)
                    .containsExactly("organization.circle");
        }
    }

    @EachEngine
    void keepsPrivateNotesPrivate(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person ada = added(directory, person("Ada", "Lovelace", null, null));
            directory.addNote(ANYBODY, ada.id(), "likes horses", false);
            directory.addNote(ANYBODY, ada.id(), "owes me a book", true);

            assertThat(directory.notes(ANYBODY, ada.id())).hasSize(2);
            assertThat(directory.notes(Callers.administrator(), ada.id())).hasSize(1);
            assertThat(test.entries())
                    .noneMatch(entry -> String.valueOf(entry.is()).contains("book"));
        }
    }

    @EachEngine
    void letsReadersChangeNothing(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            assertThatThrownBy(() -> directory.addPerson(Callers.reader(), person("A", "B", null, null)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void changesPositionsOneByOne(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person ada = added(directory, person("Ada", "Lovelace", null, "Engines"));
            var second = directory
                    .addPosition(ANYBODY, ada.id(), at("Looms", "Adviser"))
                    .findValue()
                    .orElseThrow();
            directory.changePosition(ANYBODY, second.id(), OptionalLong.empty(), at("Looms", "Director"));
            assertThat(directory
                            .findPosition(ANYBODY, second.id())
                            .orElseThrow()
                            .title())
                    .isEqualTo("Director");
            assertThat(directory.positions(ANYBODY, PageRequest.first(10)).items())
                    .hasSize(2);

            directory.deletePosition(ANYBODY, second.id(), OptionalLong.empty());

            Person now = directory.findPerson(ANYBODY, ada.id()).orElseThrow();
            assertThat(now.positions()).hasSize(1);
            assertThat(now.version()).isEqualTo(4);
        }
    }
}
