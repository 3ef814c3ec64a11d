package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.listening.store.House.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Who sees which concerns, and in which order. */
class ConcernListsTest {

    @EachEngine
    void isListedByRankThenByWhenItWasHeardPageAfterPage(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern second = house.heard("second");
            house.test.clock().advance(Duration.ofDays(1));
            Concern third = house.heard("third");
            Concern first = house.heard("first");
            rank(house, first, 1);
            PageRequest two = PageRequest.first(2);
            ConcernsQuery all = ConcernsQuery.of(house.donor.id());
            Slice<Concern> page = house.concerns.list(house.member, all, two);
            assertThat(page.items()).extracting(Concern::words).containsExactly("first", "second");
            assertThat(page.items().get(0).rank()).isEqualTo(1);
            Slice<Concern> rest = house.concerns.list(house.member, all, new PageRequest(2, page.nextCursor()));
            assertThat(rest.items()).extracting(Concern::id).containsExactly(third.id());
            done(house.concerns.withdraw(house.member, second.id(), 1, "no need"));
            assertThat(words(house, ConcernsQuery.openIn(house.donor.id()))).containsExactly("first", "third");
            assertThat(words(house, new ConcernsQuery(null, "donors", house.ana, null, Gate.WITHDRAWN, false)))
                    .containsExactly("second");
            assertThat(words(house, new ConcernsQuery(null, "house", null, null, null, false)))
                    .isEmpty();
            assertThat(words(house, new ConcernsQuery(null, null, null, house.mina, null, false)))
                    .isEmpty();
        }
    }

    @EachEngine
    void countsWhatIsOpenInManyRelationshipsAtOnce(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship other = house.begin("donors", house.organization("Südwind"));
            house.heard("seeds");
            house.heard("soil");
            Concern gone = house.heard("rain");
            house.concerns.delete(house.member, gone.id(), 1);
            List<RelationshipId> both = List.of(house.donor.id(), other.id());
            assertThat(house.concerns.countOpen(house.member, both)).isEqualTo(Map.of(house.donor.id(), 2));
        }
    }

    @EachEngine
    void isSeenAndChangedByWhoeverMayDoSoWithItsRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern heard = house.heard("seeds");
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.concerns.find(shutOut, heard.id())).isEmpty();
            assertThat(house.concerns.steps(shutOut, heard.id())).isEmpty();
            assertThat(house.concerns
                            .list(shutOut, ConcernsQuery.ALL, PageRequest.first(9))
                            .items())
                    .isEmpty();
            assertThat(house.concerns.countOpen(shutOut, List.of(house.donor.id())))
                    .isEmpty();
            assertThatThrownBy(() -> house.concerns.playBack(shutOut, heard.id(), 1, "Seeds."))
                    .isInstanceOf(Conflict.class);
            Caller reads = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThat(house.concerns.find(reads, heard.id())).contains(heard);
            assertThatThrownBy(() -> house.concerns.playBack(reads, heard.id(), 1, "Seeds."))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.concerns.hear(reads, house.draft("soil", null, null)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.concerns.playBack(house.member, heard.id(), 7, "Seeds."))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void isHiddenWhileItsLevelIsOffOrItsRelationshipDeleted(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern heard = house.heard("seeds");
            house.relationships.delete(house.member, house.donor.id(), house.donor.version());
            assertThat(house.concerns.find(house.member, heard.id())).isEmpty();
            house.relationships.restore(house.member, house.donor.id());
            assertThat(house.concerns.find(house.member, heard.id())).contains(heard);
            house.levels.disable("donors");
            assertThat(house.concerns.find(house.member, heard.id())).isEmpty();
            assertThat(words(house, ConcernsQuery.ALL)).isEmpty();
        }
    }

    private static void rank(House house, Concern concern, int place) {
        house.test
                .store()
                .run(
                        house.member,
                        transaction -> transaction
                                .sql()
                                .update(ConcernTable.CONCERN)
                                .set(ConcernTable.PLACE, place)
                                .where(ConcernTable.ID.eq(concern.id().value()))
                                .execute());
    }

    private static List<String> words(House house, ConcernsQuery query) {
        return house.concerns.list(house.member, query, PageRequest.first(50)).items().stream()
                .map(Concern::words)
                .toList();
    }
}
