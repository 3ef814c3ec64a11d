package rapport.calibration.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.calibration.store.House;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.PaperLink;
import rapport.testkit.TestEngine;

class CalibrationPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.calibrations,
            house.concerns,
            house.relationships,
            house.directory,
            house.levels,
            house.test.projections());
    private final CalibratePage page = new CalibratePage(parts);
    private final CalibrateByLink byLink = new CalibrateByLink(house.calibrations, house.concerns);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(Telling.class);
    }

    @Test
    void takesTheOrderThatIsSentWithWhatIsGoneAndNew() {
        Concern seeds = house.heard("seeds");
        Concern soil = house.heard("soil");
        Concern rain = house.heard("rain");
        house.ranked(seeds, soil, rain);
        house.test.clock().advanceDays(1);
        Parameters form = new Parameters(Map.of(
                "order",
                List.of(key(rain), key(soil), key(seeds)),
                "gone",
                List.of(key(soil)),
                "why-" + key(soil),
                List.of("It is fine."),
                "new",
                List.of("a pump"),
                "person",
                List.of(house.ana.value().toString()),
                "manner",
                List.of("VIDEO")));
        assertThat(submit(form)).isInstanceOf(Answer.SeeOther.class);
        assertThat(house.open()).containsExactly("rain", "seeds", "a pump");
        String drift = Html.of(new DriftPage(parts).show(visit(Parameters.NONE)));
        assertThat(drift)
                .contains("“rain” rose from 3 to 1.", "“a pump” is new, at 3.", "“soil” no longer matters; it was 2.")
                .contains("100 % of the pairs changed their order (2 compared).", "by video");
        assertThat(house.concerns.steps(house.member, soil.id()))
                .last()
                .satisfies(step -> assertThat(step.ours()).isEqualTo("It is fine."));
    }

    @Test
    void movesALineWithoutScriptAndTakesNothingYet() {
        Concern seeds = house.heard("seeds");
        Concern soil = house.heard("soil");
        Parameters form = new Parameters(Map.of(
                "order",
                List.of(key(seeds), key(soil)),
                "place-" + key(seeds),
                List.of("1"),
                "place-" + key(soil),
                List.of("2"),
                "move",
                List.of("up:" + key(soil))));
        String shown = Html.of(submit(form));
        assertThat(shown.indexOf(">soil<")).isLessThan(shown.indexOf(">seeds<"));
        assertThat(house.entries("calibration")).isEmpty();
    }

    @Test
    void takesPlacesAsNumbersAndRefusesWhatNobodySaid() {
        Concern seeds = house.heard("seeds");
        Concern soil = house.heard("soil");
        Parameters form = new Parameters(Map.of(
                "order",
                List.of(key(seeds), key(soil)),
                "place-" + key(seeds),
                List.of("2"),
                "place-" + key(soil),
                List.of("1")));
        assertThat(Html.of(submit(form))).contains("Say who answered.");
        submit(form.with("person", house.ana.value().toString()));
        assertThat(house.open()).containsExactly("soil", "seeds");
    }

    @Test
    void whatWorriesUsIsNotTheirsToRank() {
        house.heard("seeds");
        ConcernDraft ofOurs = new ConcernDraft(house.donor.id(), "mouldy seeds", house.ana, null, null, true);
        assertThat(house.concerns.hear(house.member, ofOurs).objections()).isEmpty();
        assertThat(Html.of(page.show(visit(Parameters.NONE)))).contains("seeds").doesNotContain("mouldy");
    }

    @Test
    void oneNumberAloneMovesALine() {
        Concern seeds = house.heard("seeds");
        Concern soil = house.heard("soil");
        Concern rain = house.heard("rain");
        Parameters asked = new Parameters(Map.of(
                        "order",
                        List.of(key(seeds), key(soil), key(rain)),
                        "place-" + key(seeds),
                        List.of("1"),
                        "place-" + key(soil),
                        List.of("2"),
                        "person",
                        List.of(house.ana.value().toString())))
                .with("place-" + key(rain), "1");
        submit(asked);
        assertThat(house.open()).containsExactly("rain", "seeds", "soil");
        house.test.clock().advanceDays(1);
        submit(new Parameters(Map.of(
                "order",
                List.of(key(rain), key(seeds), key(soil)),
                "place-" + key(rain),
                List.of("3"),
                "person",
                List.of(house.ana.value().toString()))));
        assertThat(house.open()).containsExactly("seeds", "soil", "rain");
    }

    @Test
    void showsOnTheRecordWhatMovedAndWhenToAskNext() {
        CalibrationPanel panel = new CalibrationPanel(parts);
        Subject donor = Subject.relationship(house.donor.id());
        assertThat(panel.show(visit(Parameters.NONE), donor)).isEmpty();
        Concern seeds = house.heard("seeds");
        Concern soil = house.heard("soil");
        house.ranked(seeds, soil);
        house.test.clock().advanceDays(95);
        String overdue = Html.of(panel.show(visit(Parameters.NONE), donor).orElseThrow());
        assertThat(overdue).contains("Ana, by telephone", "Overdue", "/calibrate");
        house.ranked(soil, seeds);
        String german = Html.of(panel.show(
                        Visit.to("/")
                                .by(house.member.in(Locale.GERMAN))
                                .at(now())
                                .build(),
                        donor)
                .orElseThrow());
        assertThat(german).contains("„soil“ ist von 2 auf 1 gestiegen.", "100 % der Paare");
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(panel.show(Visit.to("/").by(shutOut).at(now()).build(), donor))
                .isEmpty();
    }

    @Test
    void setsHowOftenToAsk() {
        house.heard("seeds");
        CadencePage cadence = new CadencePage(parts);
        assertThat(Html.of(cadence.submit(visit(Parameters.of("days", "x"))))).contains("1 to 36,500");
        cadence.submit(visit(Parameters.of("days", "14")));
        assertThat(house.calibrations
                        .cadence(house.member, house.donor.id())
                        .orElseThrow()
                        .days())
                .isEqualTo(14);
        assertThat(Html.of(cadence.show(visit(Parameters.NONE)))).contains("value=\"14\"");
    }

    @Test
    void asksByLinkAndLeavesItOpenWhileLinesAreMoved() {
        Concern seeds = house.heard("seeds");
        Concern soil = house.heard("soil");
        PrivateLink link = link();
        assertThat(Html.of(
                        byLink.ask(visit(Parameters.NONE), link).orElseThrow().fields()))
                .contains("seeds", "soil");
        Parameters moving =
                new Parameters(Map.of("order", List.of(key(seeds), key(soil)), "move", List.of("down:" + key(seeds))));
        Outcome<String> moved = byLink.answer(visit(moving), link);
        assertThat(moved.objections()).hasSize(1);
        String again = Html.of(byLink.again(visit(moving), link, moved.objections())
                .orElseThrow()
                .fields());
        assertThat(again).doesNotContain("nothing was sent yet");
        assertThat(again.indexOf(">soil<")).isLessThan(again.indexOf(">seeds<"));
        Parameters sent = new Parameters(Map.of("order", List.of(key(soil), key(seeds)), "new", List.of("a pump")));
        assertThat(byLink.answer(visit(sent), link).findValue()).isPresent();
        assertThat(house.open()).containsExactly("soil", "seeds", "a pump");
        List<Objection> gone = List.of(Objection.to("ranking[0]", "calibration.words.long", "long"));
        assertThat(Html.of(byLink.again(visit(sent), link, gone).orElseThrow().fields()))
                .contains("10,000");
    }

    private PrivateLink link() {
        return PaperLink.open(CalibrateByLink.PURPOSE, house.donor.id().value(), house.ana, house.donor.id(), now());
    }

    private Answer submit(Parameters form) {
        return page.submit(visit(form));
    }

    private Visit visit(Parameters form) {
        String id = house.donor.id().value().toString();
        return Visit.to("/relationships/" + id + "/calibrate")
                .by(house.member)
                .at(now())
                .variable("id", id)
                .form(form)
                .build();
    }

    private Instant now() {
        return house.test.clock().instant();
    }

    private static String key(Concern concern) {
        ConcernId id = concern.id();
        return id.value().toString();
    }
}
