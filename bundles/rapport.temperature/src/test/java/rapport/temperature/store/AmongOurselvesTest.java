package rapport.temperature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import rapport.api.level.Localized;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.Relationship;
import rapport.api.survey.Audience;
import rapport.api.survey.SurveyDraft;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No score of an employee is shown to their manager: none is taken, and none from before is shown. */
class AmongOurselvesTest {

    @EachEngine
    void noTemperatureIsTakenOfOurOwnPeopleByName(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            ReadingDraft draft = ReadingDraft.impromptu(inside.id(), lea, Instrument.SATISFACTION, 2);
            assertThat(house.readings.take(Callers.manager(), draft).objections())
                    .extracting(Objection::key)
                    .containsExactly("reading.person.ours");
            GuessDraft guess = new GuessDraft(inside.id(), lea, Instrument.SATISFACTION, 2, null);
            assertThat(house.readings.guess(Callers.manager(), guess).objections())
                    .extracting(Objection::key)
                    .containsExactly("reading.person.ours");
        }
    }

    @EachEngine
    void noSurveyAsksThemByName(TestEngine engine) {
        try (House house = new House(engine)) {
            SurveyDraft draft = new SurveyDraft(
                    "Autumn",
                    Instrument.SATISFACTION,
                    Localized.of("How was it?", "Wie war es?"),
                    new Audience("house", null, null, Set.of()));
            assertThat(house.surveys.begin(house.member, draft).objections())
                    .extracting(Objection::key)
                    .containsExactly("survey.ours");
        }
    }

    @EachEngine
    void whatWasTakenBeforeIsShownToNobody(TestEngine engine) {
        try (House house = new House(engine)) {
            house.taken(2);
            ReadingsQuery of = ReadingsQuery.of(house.donor.id());
            assertThat(house.readings
                            .list(Callers.manager(), of, PageRequest.first(9))
                            .items())
                    .hasSize(1);
            house.levels.turnInside("donors");
            assertThat(house.readings
                            .list(Callers.manager(), of, PageRequest.first(9))
                            .items())
                    .isEmpty();
        }
    }
}
