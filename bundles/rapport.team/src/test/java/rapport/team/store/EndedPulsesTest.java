package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import rapport.api.party.PersonId;
import rapport.team.model.OpenedPulse;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class EndedPulsesTest {

    @EachEngine
    void whoWasAskedIsForgottenAMonthAfterTheEndAndWhatWasAnsweredStays(TestEngine engine) {
        try (House house = new House(engine)) {
            EndedPulses ended = new EndedPulses(house.test.database(), house.test.clock());
            List<PersonId> people = house.colleagues(5, "Delivery");
            OpenedPulse opened = house.pulse(Set.copyOf(people));
            house.links.values().forEach(secret -> House.done(house.pulses.answer(secret, List.of(1, 2))));
            house.test.clock().advanceDays(60);
            assertThat(ended.forgetSome()).isZero();
            house.pulses.close(house.member, opened.pulse().id(), 1);
            house.test.clock().advanceDays(32);
            assertThat(ended.forgetSome()).isEqualTo(1);
            assertThat(ended.forgetSome()).isZero();
            assertThat(house.pulses
                            .result(house.member, opened.pulse().id())
                            .orElseThrow()
                            .answers())
                    .isEqualTo(5);
            house.test.store().read(session -> {
                assertThat(session.sql().fetchCount(PulseTable.ASKED)).isZero();
                assertUsesIndex(session.sql(), EndedPulses.due(session.sql(), Instant.EPOCH), "team_pulse_by_end");
                return true;
            });
        }
    }
}
