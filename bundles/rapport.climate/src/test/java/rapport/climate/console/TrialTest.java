package rapport.climate.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.Locale;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.climate.Climate;
import rapport.api.formula.Trial;
import rapport.api.incident.Incident.Height;
import rapport.climate.model.Formula;
import rapport.climate.rest.ClimatesResource;
import rapport.climate.store.House;
import rapport.console.api.Answer;
import rapport.console.api.Visit;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** The formula of climates is tried on history before it is switched. */
class TrialTest {

    @EachEngine
    void managersSeeWhoseClimateWouldBeCalledOtherwise(TestEngine engine) {
        try (House house = new House(engine)) {
            strainedBySilos(house);
            TrialPage page = new TrialPage(house.trials(Formula.ONE), house.relationships, house.directory);

            assertThat(page(page, house, Callers.manager()))
                    .contains("climate-2", "Nordwind", "strained", "toxic", "Who would move")
                    .doesNotContain("/administration/settings");
            assertThat(page(page, house, Callers.manager().in(Locale.GERMAN)))
                    .contains("Eine Formel an der Vergangenheit ausprobieren", "Nordwind");
            assertThatThrownBy(() -> page(page, house, house.member)).isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void whatWasKnownThenIsComparedWithWhatHappened(TestEngine engine) {
        try (House house = new House(engine)) {
            strainedBySilos(house);
            house.test.clock().advance(Duration.ofDays(120));
            house.record("Go-live stopped", Height.EXECUTIVE);
            Trial trial = house.trials(Formula.TWO).of(Callers.manager(), Formula.ONE);

            assertThat(trial.current()).isEqualTo("climate-2");
            assertThat(trial.candidate()).isEqualTo("climate-1");
            assertThat(trial.told().cases()).isEqualTo(1);
            assertThat(trial.told().events()).isEqualTo(1);
            assertThat(trial.moves()).singleElement().satisfies(move -> {
                assertThat(move.relationship()).isEqualTo(house.donor.id());
                assertThat(move.from().state()).isEqualTo(Climate.State.TOXIC.name());
            });
        }
    }

    @EachEngine
    void programsAskTheSame(TestEngine engine) {
        try (House house = new House(engine)) {
            assertThat(new ClimatesResource(house.climates(Formula.TWO), house.trials(Formula.TWO)).routes())
                    .extracting("path")
                    .containsExactly("climates/{relationship}", "climates/trials/{version}");
        }
    }

    private static void strainedBySilos(House house) {
        house.record("Data came late", Height.DIRECTOR);
        house.record("It came late again", Height.MANAGER);
        house.silo("Purchasing", "Operations");
    }

    private static String page(TrialPage page, House house, Caller by) {
        Visit visit =
                Visit.to(TrialPage.PATH).by(by).at(house.test.clock().instant()).build();
        StringOutput output = new StringOutput();
        ((Answer.Shown) page.show(visit)).body().writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
