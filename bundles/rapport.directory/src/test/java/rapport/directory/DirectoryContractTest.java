package rapport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
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

    static final Caller ANYBODY = Callers.member();

    static KeptDirectory directory(TestStore test) {
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

    static OrganizationDraft organization(String name, boolean ours, String... domains) {
        return new OrganizationDraft(name, null, List.of(domains), ours, List.of(), List.of());
    }

    static Person added(KeptDirectory directory, PersonDraft draft) {
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
    void letsReadersChangeNothing(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            assertThatThrownBy(() -> directory.addPerson(Callers.reader(), person("A", "B", null, null)))
                    .isInstanceOf(Forbidden.class);
        }
    }
}
