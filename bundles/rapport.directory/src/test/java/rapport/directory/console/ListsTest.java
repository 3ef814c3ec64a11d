package rapport.directory.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.id.Id;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PositionDraft;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.directory.KeptDirectory;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.PaperNotepad;
import rapport.testkit.TestStore;

class ListsTest {

    private final TestStore test = TestStore.inMemory();
    private final KeptDirectory directory = new KeptDirectory(test.database(), test.clock());
    private final Services services = new Services(
            directory,
            (visit, subject, column) -> List.of(),
            test.journal(),
            new PaperNotepad(),
            test.projections(),
            test.database());
    private final Caller member = Callers.member();
    private final Person ada = person("Ada", "mathematics");
    private final Person bo = person("Bo");
    private final Organization engines = directory
            .addOrganization(
                    member,
                    new OrganizationDraft("Engines", null, List.of("engines.example"), false, List.of(), List.of()))
            .findValue()
            .orElseThrow();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(Reading.class);
    }

    @Test
    void showsPeopleWithTheColumnsThatSomebodyChose() {
        assertThat(people(member)).contains("Ada", "analyst", "Engines Ltd", "mathematics", "ada@engines.example");
        submit("/people/columns", Parameters.of("column", "phone"));
        assertThat(people(member)).contains("+44 20 7946 0000").doesNotContain("analyst", "ada@engines.example");
        assertThat(people(Callers.reader())).contains("analyst").doesNotContain("cell-edit", "listing-bulk");
    }

    @Test
    void changesATitleAPhoneAndTagsInTheirCells() {
        cell("/people", ada.id(), "title", "lead analyst");
        cell("/people", ada.id(), "phone", "+44 20 7946 1111");
        cell("/people", ada.id(), "tags", "poetry, mathematics");
        Person now = now(ada);
        assertThat(now.positions())
                .singleElement()
                .satisfies(held -> assertThat(held.title()).isEqualTo("lead analyst"));
        assertThat(now.contactPoints())
                .contains(new ContactPoint(ContactPoint.Kind.PHONE, "mobile", "+44 20 7946 1111"))
                .hasSize(2);
        assertThat(now.tags()).containsExactlyInAnyOrder("poetry", "mathematics");
        cell("/people", ada.id(), "phone", "");
        assertThat(now(ada).contactPoints()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoMailAddressAndWhatIsOutOfDate() {
        assertThat(Html.of(cell("/people", ada.id(), "mail", "nonsense")))
                .contains("is not a mail address", "nonsense");
        Parameters old = Parameters.of("tags", "poetry", "version", "0");
        assertThat(Html.of(submit("/people/cells/" + ada.id().value() + "/tags", old)))
                .contains("Somebody else changed this meanwhile", "mathematics");
        assertThat(now(ada).tags()).containsExactly("mathematics");
    }

    @Test
    void tagsManyTakesTheTagOffAgainAndUndoesEither() {
        Answer.Done tagged = (Answer.Done) bulk("/people", "tagging", "Board", ada.id(), bo.id());
        assertThat(tagged.toast().sentence()).isEqualTo("2 people tagged.");
        assertThat(now(ada).tags()).containsExactlyInAnyOrder("mathematics", "Board");
        Answer.Done untagged = (Answer.Done) bulk("/people", "untagging", "Board", ada.id(), bo.id());
        assertThat(now(bo).tags()).isEmpty();
        submit(String.valueOf(untagged.toast().undo()), Parameters.NONE);
        assertThat(now(bo).tags()).containsExactly("Board");
        assertThat(Html.of(bulk("/people", "tagging", "", ada.id()))).contains("Say which tag.");
    }

    @Test
    void deletesManyAndBringsThemBack() {
        Answer.Done deleted = (Answer.Done) bulk("/people", "deletion", "", ada.id(), bo.id());
        assertThat(people(member)).doesNotContain("Ada");
        submit(String.valueOf(deleted.toast().undo()), Parameters.NONE);
        assertThat(people(member)).contains("Ada", "Bo");
        assertThatThrownBy(() -> new ListsDeskPage(services)
                        .submit(Visit.to("/people/bulk/deletion")
                                .by(Callers.reader())
                                .build()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void doesTheSameForOrganizations() {
        assertThat(Html.of(new OrganizationsPage(services)
                        .show(Visit.to("/organizations").by(member).build())))
                .contains("Engines", "engines.example", "/organizations/bulk/tagging");
        cell("/organizations", engines.id(), "domains", "engines.example, analytical.example");
        cell("/organizations", engines.id(), "mail", "hello@engines.example");
        Answer.Done tagged = (Answer.Done) bulk("/organizations", "tagging", "Old", engines.id());
        assertThat(tagged.toast().sentence()).isEqualTo("1 organization tagged.");
        assertThat(now(engines).domains()).containsExactlyInAnyOrder("engines.example", "analytical.example");
        assertThat(now(engines).tags()).containsExactly("Old");
        Answer.Done deleted = (Answer.Done) bulk("/organizations", "deletion", "", engines.id());
        assertThat(now(engines).deleted()).isTrue();
        submit(String.valueOf(deleted.toast().undo()), Parameters.NONE);
        assertThat(now(engines).deleted()).isFalse();
    }

    private Person person(String name, String... tags) {
        List<ContactPoint> points = List.of(
                ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@engines.example"),
                new ContactPoint(ContactPoint.Kind.PHONE, "mobile", "+44 20 7946 0000"));
        PositionDraft position = new PositionDraft(null, "Engines Ltd", "analyst", null, null, null, "entered");
        PersonDraft draft =
                new PersonDraft(name, null, null, null, false, points, Arrays.asList(tags), List.of(position));
        return directory.addPerson(member, draft).findValue().orElseThrow();
    }

    private Person now(Person person) {
        return directory.findPerson(member, person.id()).orElseThrow();
    }

    private Organization now(Organization organization) {
        return directory.findOrganization(member, organization.id()).orElseThrow();
    }

    private String people(Caller by) {
        return Html.of(new PeoplePage(services).show(Visit.to("/people").by(by).build()));
    }

    private Answer cell(String list, Id id, String trait, String value) {
        return submit(list + "/cells/" + id.value() + "/" + trait, Parameters.of(trait, value));
    }

    private Answer bulk(String list, String deed, String tag, Id... ids) {
        Map<String, List<String>> form = new HashMap<>(Map.of("asked", List.of("true"), "tag", List.of(tag)));
        form.put("id", Arrays.stream(ids).map(id -> id.value().toString()).toList());
        return submit(list + "/bulk/" + deed, new Parameters(form));
    }

    private Answer submit(String path, Parameters form) {
        Visit visit = Visit.to(path).by(member).form(form).asFragment(true).build();
        return new ListsDeskPage(services).submit(visit);
    }
}
