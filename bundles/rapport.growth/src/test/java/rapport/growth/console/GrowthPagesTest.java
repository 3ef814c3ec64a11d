package rapport.growth.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthQuery;
import rapport.api.paging.PageRequest;
import rapport.api.signal.RelationshipFacts;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Panel;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.growth.store.House;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class GrowthPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.approaches,
            house.growths,
            house.asks,
            house.relationships,
            house.directory,
            house.levels,
            house.test.projections());
    private final Page growth = new GrowthPage(parts);
    private final Page approaches = new ApproachPage(parts);
    private final Page asks = new AskPage(parts);
    private final Subject donor = Subject.relationship(house.donor.id());
    private final String id = house.donor.id().value().toString();
    private final String home = "/relationships/" + id;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(GrowthPage.class);
    }

    @Test
    void whatCameOfARelationshipIsRecordedWhereItStands() {
        assertThat(Html.of(growth.show(on(home + "/growth", id).build()))).contains("Referral", "To whom it led");
        Parameters led = Parameters.of(
                "kind",
                "REFERRAL",
                "ledTo",
                house.other.party().value().toString(),
                "ledTo.label",
                "Südwind",
                "asked",
                "true");
        assertThat(growth.submit(on(home + "/growth", id).form(led).build())).isInstanceOf(Answer.Done.class);
        Growth recorded = latest();
        assertThat(recorded.ledTo()).isEqualTo(house.other.id());
        assertThat(Html.of(panel(new GrowthPanel(parts), donor)))
                .contains(
                        "It led to",
                        "Südwind",
                        "Referral, asked for",
                        "/relationships/" + house.other.id().value());
        assertThat(Html.of(panel(new GrowthPanel(parts), Subject.relationship(house.other.id()))))
                .contains("It came from", "Nordwind");
        String path = "/growth/" + recorded.id().value();
        String one = recorded.id().value().toString();
        assertThat(Html.of(growth.show(on(path, one).build()))).contains("Südwind", "Delete");
        growth.submit(on(path, one)
                .form(led.with("kind", "REPEAT_BUSINESS")
                        .with("at", "2026-03-02")
                        .with("atBefore", "2026-03-02")
                        .with("version", "1"))
                .build());
        assertThat(latest().kind()).isEqualTo(Growth.Kind.REPEAT_BUSINESS);
        assertThat(latest().at()).isEqualTo(recorded.at());
        Answer.Done deleted = (Answer.Done) growth.remove(on(path, one).build());
        assertThat(growth.show(on(path, one).build())).isEqualTo(Answer.notFound());
        growth.submit(on(String.valueOf(deleted.toast().undo()), one).build());
        assertThat(latest().kind()).isEqualTo(Growth.Kind.REPEAT_BUSINESS);
    }

    @Test
    void whereNoRelationshipIsItCannotHaveLed() {
        String stranger = house.organization("Westwind").value().toString();
        Answer refused = growth.submit(on(home + "/growth", id)
                .form(Parameters.of("kind", "REFERRAL", "ledTo", stranger, "ledTo.label", "Westwind"))
                .build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("begin one first");
    }

    @Test
    void approachesAndAsksStandOnTheRecordAndInTheirList() {
        assertThat(((Answer.Shown)
                                approaches.submit(on(home + "/approaches", id).build()))
                        .status())
                .isEqualTo(422);
        approaches.submit(on(home + "/approaches", id)
                .form(Parameters.of("competitor", "Ostwind", "reaction", "TOLD_US", "words", "A cheap offer."))
                .build());
        asks.submit(on(home + "/asks", id)
                .form(Parameters.of("kind", "REFERRAL", "answer", "LATER"))
                .build());
        assertThat(Html.of(panel(new ApproachesPanel(parts), donor)))
                .contains("Ostwind: told us, or forwarded the pitch", "A competitor approached them");
        assertThat(Html.of(panel(new AskPanel(parts), donor))).contains("Referral: later", "We asked");
        Page all = new GrowthListPage(parts);
        assertThat(Html.of(all.show(on("/growth", id).build()))).contains("Nothing came of it yet");
        Visit some =
                on("/growth", id).query(Parameters.of("show", "approaches")).build();
        assertThat(Html.of(all.show(some)))
                .contains("Nordwind", "Ostwind", "When competitors came", "data-chart", "data:text/csv")
                .contains("One approach within two years; of one they told us themselves.");
        assertThat(Html.of(all.show(on("/growth", id).build()))).doesNotContain("data-chart");
        GrowthMoments moments = new GrowthMoments(parts);
        assertThat(moments.moments(
                        on("/", id).build(),
                        donor,
                        house.test.clock().instant().minusSeconds(1),
                        house.test.clock().instant().plusSeconds(1),
                        10))
                .hasSize(2);
    }

    @Test
    void theAskSaysNotYetAndWhy() {
        parts.facts = ids -> List.of(new RelationshipFacts(house.donor, "Nordwind", List.of(), List.of()));
        assertThat(Html.of(panel(new AskPanel(parts), donor)))
                .contains("Not yet:", "Their temperature is unknown: no reading", "have not said that we solved");
    }

    @Test
    void showsNothingToWhoeverMayNotReadTheLevel() {
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        Visit visit = by(home + "/growth", shutOut);
        assertThat(growth.show(visit)).isEqualTo(Answer.notFound());
        assertThat(new AskPanel(parts).show(visit, donor)).isEmpty();
        assertThat(new GrowthPanel(parts).show(visit, donor)).isEmpty();
        assertThat(new ApproachesPanel(parts).show(visit, donor)).isEmpty();
        assertThat(new GrowthNavigation(house.levels).entries(visit)).isEmpty();
        assertThatThrownBy(() -> growth.show(by(home + "/growth", Callers.reader())))
                .isInstanceOf(Forbidden.class);
        assertThat(new GrowthPanel(parts).title(Locale.GERMAN)).isEqualTo("Wozu sie führte");
    }

    private Growth latest() {
        return house.growths
                .list(house.member, GrowthQuery.of(house.donor.id()), PageRequest.first(1))
                .items()
                .get(0);
    }

    private Body panel(Panel panel, Subject subject) {
        Optional<Body> shown = panel.show(on("/", id).build(), subject);
        return shown.orElseThrow();
    }

    private Visit.Builder on(String path, String variable) {
        return Visit.to(path)
                .by(house.member)
                .variable("id", variable)
                .at(house.test.clock().instant());
    }

    private Visit by(String path, Caller caller) {
        return Visit.to(path)
                .by(caller)
                .variable("id", id)
                .at(house.test.clock().instant())
                .build();
    }
}
