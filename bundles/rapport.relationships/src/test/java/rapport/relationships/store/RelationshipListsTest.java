package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.relationships.store.SqlRelationshipsTest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.RelationshipsQuery.Sort;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Relationships page by page, in every order, and counted. */
class RelationshipListsTest {

    @EachEngine
    void countsTheActiveByStage(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Relationship one = home.begin("donors", home.parties.organization("One"));
            home.begin("donors", home.parties.organization("Two"));
            Relationship three = home.begin("donors", home.parties.organization("Three"));
            home.relationships.moveTo(home.member, one.id(), 1, "second", null);
            home.relationships.change(
                    home.member,
                    three.id(),
                    1,
                    new RelationshipDraft("donors", three.party(), null, null, null, Status.PAUSED));
            assertThat(home.relationships.countByStage(home.member, "donors"))
                    .containsOnly(Map.entry("first", 1L), Map.entry("second", 1L));
        }
    }

    @EachEngine
    void listsInEveryOrderPageByPage(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            for (String name : List.of("Delta", "Alpha", "Echo", "Bravo", "Charlie")) {
                OrganizationId party = home.parties.organization(name);
                PersonId contact = home.parties.person("Somebody at " + name);
                home.parties.holds(contact, party, null);
                home.begin("donors", party);
                home.test.clock().advanceDays(1);
                home.called(0, mina, contact);
            }
            assertThat(names(home, query("donors", Sort.NAME, false)))
                    .containsExactly("Alpha", "Bravo", "Charlie", "Delta", "Echo");
            assertThat(names(home, query("donors", Sort.NAME, true)))
                    .containsExactly("Echo", "Delta", "Charlie", "Bravo", "Alpha");
            for (Sort sort : List.of(Sort.STAGE_SINCE, Sort.CHANGED, Sort.LAST_CONTACT)) {
                assertThat(names(home, query("donors", sort, false)))
                        .containsExactly("Delta", "Alpha", "Echo", "Bravo", "Charlie");
                assertThat(names(home, query(null, sort, true)))
                        .containsExactly("Charlie", "Bravo", "Echo", "Alpha", "Delta");
            }
            RelationshipsQuery named =
                    new RelationshipsQuery("donors", null, null, "first", Status.ACTIVE, "ALPH", Sort.CHANGED, false);
            assertThat(names(home, named)).containsExactly("Alpha");
        }
    }

    @EachEngine
    void countsTheWholeListOnItsFirstPage(TestEngine engine) {
        try (Household home = new Household(engine)) {
            home.begin("donors", home.parties.organization("One"));
            home.begin("donors", home.parties.organization("Two"));
            Slice<Relationship> page =
                    home.relationships.list(home.member, RelationshipsQuery.onLevel("donors"), PageRequest.first(1));
            assertThat(page.count())
                    .isNotNull()
                    .satisfies(count -> assertThat(count.atLeast()).isEqualTo(2));
        }
    }

    private static List<String> names(Household home, RelationshipsQuery query) {
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            Slice<Relationship> page = home.relationships.list(home.member, query, new PageRequest(2, cursor));
            page.items().forEach(one -> names.add(home.parties.nameOf(one.party())));
            cursor = page.nextCursor();
        } while (cursor != null);
        return names;
    }
}
