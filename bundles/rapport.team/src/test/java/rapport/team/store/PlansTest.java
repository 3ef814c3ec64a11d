package rapport.team.store;

import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.util.UUID;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    @EachEngine
    void pulsesAreFoundByIndexes(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                assertUsesIndex(
                        session.sql(),
                        PulseRows.waitingFor(session.sql(), UUID.randomUUID()),
                        "team_pulse_asked_by_person");
                assertUsesIndex(
                        session.sql(),
                        PulseRows.asked(session.sql(), PulseTable.FINGERPRINT.eq("f")),
                        "team_pulse_asked_by_fingerprint");
                assertUsesIndex(
                        session.sql(),
                        session.sql()
                                .selectFrom(PulseTable.PULSE)
                                .orderBy(PulseTable.OPENED_ON.desc(), PulseTable.ID.desc())
                                .limit(10),
                        "team_pulse_by_day");
                return true;
            });
        }
    }
}
