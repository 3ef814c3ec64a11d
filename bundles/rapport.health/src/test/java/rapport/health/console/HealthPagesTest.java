package rapport.health.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.health.PortfolioQuery;
import rapport.api.relationship.Relationship;
import rapport.api.rest.Resource;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.health.model.Formula;
import rapport.health.rest.HealthResource;
import rapport.health.store.House;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class HealthPagesTest {

    @EachEngine
    void itIsToldWhereEachTenthComesFrom(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 1);
            house.says(donor, 5);
            String page = page(health(house), visit(house, donor, house.member));
            assertThat(page)
                    .contains("Health of Nordwind", "Before anything is known", "60.0", "So it is.")
                    .contains("how they said it feels", "unknown", "What would raise it most", "rapport health 1");
            String german = page(health(house), visit(house, donor, house.member.in(Locale.GERMAN)));
            assertThat(german).contains("Gesundheit von Nordwind", "60,0", "Bevor etwas bekannt ist");
        }
    }

    @EachEngine
    void nothingKnownIsSaidKindly(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            assertThat(page(health(house), visit(house, donor, house.member)))
                    .contains("Nothing is known of its health yet");
            house.follow(Formula.ONE, donor);
            assertThat(page(health(house), visit(house, donor, house.member)))
                    .contains("Too little is known to tell a score");
        }
    }

    @EachEngine
    void theHeadOfTheRecordLeadsToIt(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            Body head = new HealthHead(house.healths())
                    .show(visit(house, donor, house.member), Subject.relationship(donor.id()))
                    .orElseThrow();
            assertThat(written(head))
                    .contains("href=\"/relationships/" + donor.id().value() + "/health\"", ">73<", "22% sure");
        }
    }

    @EachEngine
    void aScoreThatRestsOnTooLittleStandsWithItsAccountAlone(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            house.test.clock().advance(Duration.ofDays(60));
            Body head = new HealthHead(house.healths())
                    .show(visit(house, donor, house.member), Subject.relationship(donor.id()))
                    .orElseThrow();
            assertThat(written(head)).contains("too little known", "Ask ").doesNotContain(">71<", "% sure");
            assertThat(house.portfolio.all(house.member, PortfolioQuery.ALL))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.told()).isNull();
                        assertThat(one.standing()).isEqualTo(Standing.UNKNOWN);
                    });
            assertThat(page(health(house), visit(house, donor, house.member)))
                    .contains("Less than 20% is sure", ">71<");
        }
    }

    @EachEngine
    void thePortfolioIsAPictureAListAndCsv(TestEngine engine) throws IOException {
        try (House house = new House(engine)) {
            house.says(house.begin("donors", "Nordwind"), 5);
            house.says(house.begin("friends", "=Südwind"), 1);
            PortfolioPage portfolio =
                    new PortfolioPage(house.portfolio, house.relationships, house.directory, house.levels);
            Visit visit =
                    Visit.to("/portfolio").by(house.member).at(house.now()).build();
            assertThat(page(portfolio, visit))
                    .contains("Of 2 relationships 0 are cold", "Nordwind", "=Südwind", "/portfolio?csv=1");
            Visit csv = Visit.to("/portfolio")
                    .by(house.member)
                    .query(Parameters.of("csv", "1"))
                    .build();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ((Answer.Download) portfolio.show(csv)).content().to(bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Nordwind,donors,73.33", "'=Südwind,friends,");
        }
    }

    @EachEngine
    void managersTryAFormulaOnHistory(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship well = house.begin("donors", "Nordwind");
            Relationship worse = house.begin("donors", "Südwind");
            house.says(well, 5);
            house.says(worse, 2);
            house.test.clock().advance(Duration.ofDays(120));
            house.says(well, 5);
            house.says(worse, 1);
            house.test.clock().advance(Duration.ofDays(30));
            house.follow(Formula.ONE, well, worse);
            TrialPage page = new TrialPage(house.trials(), house.relationships, house.directory);
            Visit manager = Visit.to(TrialPage.PATH)
                    .by(Callers.manager())
                    .at(house.now())
                    .build();
            assertThat(page(page, manager)).contains("rapport health 1-slow", "Who would move", "Südwind", "a coin");
            Visit member = Visit.to(TrialPage.PATH).by(house.member).build();
            assertThatThrownBy(() -> page.show(member)).isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void programsAskTheSame(TestEngine engine) {
        try (House house = new House(engine)) {
            Resource resource = new HealthResource(house.healths(), house.trials());
            assertThat(resource.routes())
                    .extracting("path")
                    .containsExactly(
                            "relationships/{id}/health",
                            "relationships/{id}/health/history",
                            "portfolio",
                            "health/trials/{version}");
        }
    }

    private static HealthPage health(House house) {
        return new HealthPage(house.healths(), house.relationships, house.directory);
    }

    private static Visit visit(House house, Relationship relationship, Caller by) {
        String id = relationship.id().value().toString();
        return Visit.to("/relationships/" + id + "/health")
                .variable("id", id)
                .by(by)
                .at(house.now())
                .build();
    }

    private static String page(Page page, Visit visit) {
        return written(((Answer.Shown) page.show(visit)).body());
    }

    private static String written(Body body) {
        StringOutput output = new StringOutput();
        body.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
