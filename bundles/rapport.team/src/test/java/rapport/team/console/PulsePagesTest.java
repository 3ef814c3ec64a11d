package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.team.model.Pulse;
import rapport.team.store.House;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class PulsePagesTest {

    private static final Parameters ANSWER = Parameters.of("answer0", "4");

    private final House house = new House(TestEngine.H2);
    private final Page list = new PulseListPage(house.pulses);
    private final Page begin = new NewPulsePage(house.pulses, house.directory);
    private final Page one = new PulsePage(house.pulses);
    private final Page closing = new PulseClosingPage(house.pulses);
    private final Page byLink = new PulseLinkPage(house.pulses);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(PulsePage.class);
    }

    @Test
    void aDepartmentIsAskedByLinksAndToldAtFive() {
        house.colleagues(6, "Delivery");
        assertThat(Html.of(begin.show(on("/team/pulses/new").build()))).contains("Delivery (6)");
        List<String> links = ask("Delivery");
        assertThat(links).hasSize(6);
        assertThat(Html.of(list.show(on("/team/pulses").build()))).contains("How it goes", "Open");
        for (String link : links.subList(0, 4)) {
            assertThat(Html.of(byLink.show(secret(link).build()))).contains("I am heard.");
            assertThat(Html.of(byLink.submit(secret(link).form(ANSWER).build())))
                    .contains("Thank you");
        }
        assertThat(Html.of(one.show(pulse("").build()))).contains("Not enough answers yet");
        byLink.submit(secret(links.get(4)).form(ANSWER).build());
        assertThat(Html.of(one.show(pulse("").build()))).contains("4.0 on average, of 5 answers");
        assertThat(((Answer.Alone) byLink.show(secret(links.get(4)).build())).status())
                .isEqualTo(410);
        assertThat(((Answer.Alone) byLink.submit(secret(links.get(5)).build())).status())
                .isEqualTo(422);
        assertThat(Html.of(closing.show(pulse("/closure").build()))).contains("cannot be undone");
        closing.submit(pulse("/closure").form(Parameters.of("version", "1")).build());
        assertThat(Html.of(one.show(pulse("").build())))
                .contains("Delivery", "stays unseen")
                .doesNotContain("Further ones join");
    }

    @Test
    void whatFewerThanFiveSaidIsNotPromisedForLater() {
        house.colleagues(5, "Delivery");
        byLink.submit(secret(ask("Delivery").get(0)).form(ANSWER).build());
        closing.submit(pulse("/closure").form(Parameters.of("version", "1")).build());
        assertThat(Html.of(one.show(pulse("").build())))
                .contains("Too few answers")
                .doesNotContain("once five people have answered");
    }

    @Test
    void whoeverIsAskedFindsItSignedIn() {
        List<PersonId> people = house.colleagues(5, "Delivery");
        ask("Delivery");
        Visit.Builder mine = Visit.to("/team/pulses").by(House.signedIn(people.get(0)));
        assertThat(Html.of(list.show(mine.build()))).contains("waits for your answer");
        Visit.Builder here = Visit.to(path())
                .by(House.signedIn(people.get(0)))
                .variable("id", latest().id().value().toString());
        assertThat(Html.of(one.show(here.build()))).contains("I am heard.");
        assertThat(one.submit(Visit.to(path())
                        .by(House.signedIn(people.get(0)))
                        .variable("id", latest().id().value().toString())
                        .form(ANSWER)
                        .build()))
                .isInstanceOf(Answer.SeeOther.class);
        assertThat(one.submit(pulse("").form(ANSWER).build())).isEqualTo(Answer.notFound());
    }

    @Test
    void tooFewAreNotAsked() {
        house.colleagues(4, "Delivery");
        Answer refused =
                begin.submit(on("/team/pulses/new").form(draft("Delivery")).build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("Ask at least five people");
    }

    private List<String> ask(String department) {
        Answer asked =
                begin.submit(on("/team/pulses/new").form(draft(department)).build());
        assertThat(asked).isInstanceOf(Answer.SeeOther.class);
        assertThat(String.valueOf(asked)).doesNotContain(house.links.values());
        assertThat(Html.of(one.show(pulse("").build()))).doesNotContain(house.links.values());
        return List.copyOf(house.links.values());
    }

    private static Parameters draft(String department) {
        return Parameters.of("title", "How it goes", "questions", "I am heard.", "department", department);
    }

    private Pulse latest() {
        return house.pulses.list(house.member, PageRequest.first(1)).items().get(0);
    }

    private String path() {
        return PulseListPage.path(latest());
    }

    private Visit.Builder pulse(String more) {
        return on(path() + more).variable("id", latest().id().value().toString());
    }

    private Visit.Builder on(String path) {
        return Visit.to(path).by(house.member).at(house.test.clock().instant()).header("Host", "rapport.example");
    }

    private static Visit.Builder secret(String link) {
        return Visit.to("/pulse").variable("secret", link);
    }
}
