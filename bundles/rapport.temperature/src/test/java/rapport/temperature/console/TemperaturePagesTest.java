package rapport.temperature.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.paging.PageRequest;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.relationships.store.SqlInteractions;
import rapport.temperature.store.House;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

class TemperaturePagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.readings,
            house.directory,
            house.relationships,
            new SqlInteractions(house.test.database(), house.directory, house.test.clock()),
            house.concerns,
            house.levels);
    private final TakePage take = new TakePage(parts);
    private final String donor = house.donor.id().value().toString();
    private final String ana = house.ana.value().toString();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theDialogHasAKeyForEachDigitAndOtherQuestions() {
        String shown = Html.of(take.show(visit("relationship", donor, "person", ana)));
        assertThat(shown).contains("How satisfied are they?", "data-key=\"1\"", "data-key=\"5\"", "Effort");
        assertThat(shown).doesNotContain("data-key=\"6\"");
        String mood = Html.of(take.show(visit("relationship", donor, "instrument", "MOOD")));
        assertThat(mood).contains("−2", "+2", "data-key=\"1\"");
    }

    @Test
    void nothingIsOfferedWhereTheOtherSideAreOurOwnPeople() {
        PersonId lea = house.person("Lea", true);
        Relationship inside = house.begin("house", lea);
        String id = inside.id().value().toString();
        Subject subject = Subject.relationship(inside.id());
        RelationshipTemperature panel = new RelationshipTemperature(parts);
        assertThat(panel.starts(visit(), subject)).isEmpty();
        assertThat(panel.show(visit(), subject)).isEmpty();
        assertThat(new PersonTemperature(parts).show(visit(), Subject.person(lea)))
                .isEmpty();
        Visit on = Visit.to("/").by(house.member).variable("id", id).build();
        assertThat(new TemperaturePage(parts).show(on)).isEqualTo(Answer.notFound());
        assertThat(new QuestionPage(parts).show(on)).isEqualTo(Answer.notFound());
    }

    @Test
    void aDigitTakesTheReadingAndTheToastTakesItBack() {
        Answer answer = take.submit(form("relationship", donor, "person", ana, "value", "4"));
        Answer.Done done = (Answer.Done) answer;
        assertThat(done.toast().sentence()).isEqualTo("Ana: Satisfaction 4 of 5");
        Reading taken = newest();
        String undo = String.valueOf(done.toast().undo());
        assertThat(undo).isEqualTo("/readings/" + taken.id().value() + "/withdrawal");
        ReadingUndoPage undoing = new ReadingUndoPage(parts);
        String id = taken.id().value().toString();
        undoing.submit(Visit.to(undo).by(house.member).variable("id", id).build());
        assertThat(all()).isEmpty();
        undoing.submit(Visit.to("/readings/" + id + "/restoration")
                .by(house.member)
                .variable("id", id)
                .build());
        assertThat(all()).hasSize(1);
    }

    @Test
    void ourGuessComesFirstAndIsToldAfterwards() {
        Answer asked = take.submit(form("relationship", donor, "person", ana, "value", "5", "guess-first", "true"));
        assertThat(Html.of(asked)).contains("Our guess is noted").doesNotContain("name=\"guess-first\"");
        Answer.Done done = (Answer.Done) take.submit(form("relationship", donor, "person", ana, "value", "2"));
        assertThat(done.toast().sentence()).isEqualTo("Ana: Satisfaction 2 of 5; we had guessed 5 of 5");
    }

    @Test
    void aLowAnswerSaysThatTheConcernIsOpenAgain() {
        Concern seeds = house.addressed("seeds");
        String concern = seeds.id().value().toString();
        Answer.Done done =
                (Answer.Done) take.submit(form("relationship", donor, "person", ana, "value", "1", "concern", concern));
        assertThat(done.toast().sentence()).contains("where did we fall short?");
    }

    @Test
    void whatIsMissingIsSaid() {
        Answer refused = take.submit(form("relationship", donor, "value", ""));
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("Say whom you asked.");
        Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
        Visit closed = Visit.to("/readings/new")
                .by(reader)
                .query(Parameters.of("relationship", donor))
                .build();
        assertThat(Html.of(take.show(closed))).contains("There is nothing to ask about");
    }

    @Test
    void panelsSayThatItIsUnknownOrWhatItIs() {
        RelationshipTemperature panel = new RelationshipTemperature(parts);
        Subject subject = Subject.relationship(house.donor.id());
        assertThat(panel.show(visit(), subject)).isEmpty();
        assertThat(panel.starts(visit(), subject)).extracting(Act::key).contains("T");
        TemperatureFigure figure = new TemperatureFigure(parts);
        assertThat(Html.of(figure.show(visit(), subject).orElseThrow())).contains("never taken");
        house.guessedAndTaken(5, 2);
        house.taken(4);
        String shown = Html.of(panel.show(visit(), subject).orElseThrow());
        assertThat(shown).contains("4 of 5", "Mean 3.0; n = 2, 95 % between 1.0 and 5.0", "blind spot", "<table");
        assertThat(Html.of(figure.show(visit(), subject).orElseThrow())).contains("Satisfaction 4 of 5");
        PersonTemperature person = new PersonTemperature(parts);
        assertThat(Html.of(person.show(visit(), Subject.person(house.ana)).orElseThrow()))
                .contains("4 of 5");
        OrganizationTemperature organization = new OrganizationTemperature(parts);
        Subject nordwind = Subject.organization((OrganizationId) house.donor.party());
        assertThat(Html.of(organization.show(visit(), nordwind).orElseThrow())).contains("4 of 5");
        assertThat(panel.title(Locale.GERMAN)).isEqualTo("Temperatur");
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(panel.show(Visit.to("/").by(shutOut).build(), subject)).isEmpty();
        assertThat(panel.starts(Visit.to("/").by(shutOut).build(), subject)).isEmpty();
        assertThat(figure.show(Visit.to("/").by(shutOut).build(), subject)).isEmpty();
    }

    @Test
    void thePageHasEveryReadingWithFiguresAndAPicture() {
        TemperaturePage page = new TemperaturePage(parts);
        Visit visit = Visit.to("/relationships/" + donor + "/temperature")
                .by(house.member)
                .variable("id", donor)
                .at(house.test.clock().instant())
                .build();
        assertThat(Html.of(page.show(visit))).contains("Never taken");
        house.guessedAndTaken(5, 2);
        house.taken(4);
        assertThat(Html.of(page.show(visit)))
                .contains("data-chart", "2 of 5", "5 of 5", "Impromptu", "Your own blind spot");
    }

    private List<Reading> all() {
        return house.readings
                .list(house.member, ReadingsQuery.ALL, PageRequest.first(10))
                .items();
    }

    private Reading newest() {
        return all().get(0);
    }

    private Visit visit(String... query) {
        return Visit.to("/readings/new")
                .by(house.member)
                .query(Parameters.of(query))
                .at(house.test.clock().instant())
                .build();
    }

    private Visit form(String... values) {
        return Visit.to("/readings/new")
                .by(house.member)
                .form(Parameters.of(values))
                .at(house.test.clock().instant())
                .build();
    }
}
