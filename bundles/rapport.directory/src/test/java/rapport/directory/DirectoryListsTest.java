package rapport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.directory.DirectoryContractTest.ANYBODY;
import static rapport.directory.DirectoryContractTest.added;
import static rapport.directory.DirectoryContractTest.directory;
import static rapport.directory.DirectoryContractTest.organization;
import static rapport.directory.DirectoryContractTest.person;

import java.util.ArrayList;
import java.util.List;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** People and organizations page by page, and found by words. */
class DirectoryListsTest {

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
}
