package rapport.links.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class OldLinksTest {

    @EachEngine
    void goLongAfterTheyRanOut(TestEngine engine) {
        try (House house = new House(engine)) {
            house.issue();
            house.links.issue(house.member, house.draft(Duration.ofDays(366)));
            OldLinks old = new OldLinks(house.test.database(), house.test.clock());
            house.test.clock().advance(Duration.ofDays(30).plus(OldLinks.KEPT));
            assertThat(old.forgetSome()).isZero();
            house.test.clock().advance(Duration.ofHours(1));
            assertThat(old.forgetSome()).isEqualTo(1);
            assertThat(old.forgetSome()).isZero();
            assertThat(house.links.in(house.member, house.donor.id())).hasSize(1);
            assertThat(house.events()).endsWith("LinkPurged");
        }
    }

    @EachEngine
    void goWithTheirPersonAndTheirRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            house.issue();
            OldLinks old = new OldLinks(house.test.database(), house.test.clock());
            assertThat(old.forgetSome()).isZero();
            house.test.store().run(house.member, transaction -> {
                transaction.sql().execute("delete from stage_change");
                transaction.sql().execute("delete from relationship");
            });
            assertThat(old.forgetSome()).isEqualTo(1);
        }
        try (House house = new House(engine)) {
            house.issue();
            house.test
                    .store()
                    .run(
                            house.member,
                            transaction -> transaction
                                    .sql()
                                    .deleteFrom(CoreTables.PARTY)
                                    .where(CoreTables.PARTY_ID.eq(house.ana.value()))
                                    .execute());
            assertThat(new OldLinks(house.test.database(), house.test.clock()).forgetSome())
                    .isEqualTo(1);
        }
    }
}
