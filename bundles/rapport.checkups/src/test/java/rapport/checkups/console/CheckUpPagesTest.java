package rapport.checkups.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.checkups.store.House.done;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Instant;
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
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Sureness;
import rapport.api.link.PrivateLink;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.checkups.store.House;
import rapport.console.api.Answer;
import rapport.console.api.LinkedPage;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.PaperLink;
import rapport.testkit.TestEngine;

class CheckUpPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.checkUps,
            house.firstCalls,
            house.relationships,
            house.directory,
            house.levels,
            house.test.projections());
    private final CheckUpPage page = new CheckUpPage(parts);
    private final Subject donor = Subject.relationship(house.donor.id());
    private final String relationship = house.donor.id().value().toString();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(CheckUpPage.class);
    }

    @Test
    void aDraftIsBegunKeptWhileSomebodyWritesAndSent() {
        Answer.SeeOther begun = (Answer.SeeOther) new RelationshipCheckUpsPage(parts)
                .submit(on("/relationships/" + relationship + "/check-ups", relationship)
                        .query(Parameters.of("questionnaire", "spring"))
                        .build());
        String path = begun.location();
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(Html.of(page.show(on(path, id).build())))
                .contains("How are things going?", "What has changed?", "data-key=\"5\"", "How sure are you?")
                .doesNotContain("More of it?");
        Parameters some = Parameters.of("going", "4", "changed.words", "A new hall.");
        assertThat(Html.of(page.submit(on(path + "/answers", id).form(some).build())))
                .startsWith("Kept at");
        assertThat(Html.of(page.show(on(path, id).build()))).contains("A new hall.", "checked");
        Answer refused = page.submit(
                on(path, id).form(Parameters.of("going", "9", "then", "send")).build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("This answer cannot be chosen.");
        Parameters all = Parameters.of("going", "4", "first-call", "0", "first-call.sure", "SURE", "then", "send");
        assertThat(page.submit(on(path, id).form(all).build())).isInstanceOf(Answer.SeeOther.class);
        assertThat(Html.of(page.show(on(path, id).build()))).contains("4 of 5", "Call us", "Sure (80 %)");
        assertThat(house.firstCalls
                        .list(house.member, house.donor.id(), PageRequest.first(5))
                        .items())
                .hasSize(1);
    }

    @Test
    void whatIsDeletedComesBack() {
        CheckUp sent = house.going(3);
        String id = sent.id().value().toString();
        Answer.SeeOther deleted =
                (Answer.SeeOther) page.remove(on("/check-ups/" + id, id).build());
        assertThat(page.show(on("/check-ups/" + id, id).build())).isEqualTo(Answer.notFound());
        String undo = Optional.ofNullable(deleted.toast()).orElseThrow().undo();
        page.submit(on(String.valueOf(undo), id).build());
        assertThat(house.checkUps.find(house.member, sent.id())).isPresent();
    }

    @Test
    void theRecordTellsWhenTheNextIsDueAndWhatTheLastSaid() {
        CheckUpsPanel panel = new CheckUpsPanel(parts);
        assertThat(Html.of(panel.show(on("/", relationship).build(), donor).orElseThrow()))
                .contains("Next one due in", "Begin a check-up");
        house.test.clock().advanceDays(100);
        assertThat(Html.of(panel.show(on("/", relationship).build(), donor).orElseThrow()))
                .contains("Overdue");
        CheckUp sent = house.going(2);
        assertThat(Html.of(panel.show(on("/", relationship).build(), donor).orElseThrow()))
                .contains("/check-ups/" + sent.id().value())
                .doesNotContain("Overdue");
        assertThat(panel.title(Locale.GERMAN)).isEqualTo("Bestandsaufnahmen");
        Caller reader = Callers.reader();
        assertThat(Html.of(panel.show(by("/", relationship, reader), donor).orElseThrow()))
                .doesNotContain("Begin a check-up");
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(panel.show(by("/", relationship, shutOut), donor)).isEmpty();
        assertThat(new FirstCallPanel(parts).show(by("/", relationship, shutOut), donor))
                .isEmpty();
        assertThat(new CheckUpsNavigation(house.checkUps).entries(by("/", relationship, shutOut)))
                .isEmpty();
    }

    @Test
    void howAnswersWentIsDrawnAndListed() {
        house.going(2);
        house.going(4);
        Page all = new RelationshipCheckUpsPage(parts);
        assertThat(Html.of(all.show(on("/relationships/" + relationship + "/check-ups", relationship)
                        .build())))
                .contains("How are things going?", "2 answers, from 1 to 5", "data-chart", "Check-ups of Nordwind");
        assertThat(Html.of(new CheckUpsPage(parts)
                        .show(on("/check-ups", relationship).build())))
                .contains("Nordwind", "one answer");
    }

    @Test
    void theRhythmOfOneRelationshipIsItsOwn() {
        RhythmPage rhythm = new RhythmPage(parts);
        String path = "/relationships/" + relationship + "/check-ups/rhythm";
        assertThat(Html.of(rhythm.show(on(path, relationship).build()))).contains("90");
        rhythm.submit(on(path, relationship).form(Parameters.of("spring", "10")).build());
        assertThat(house.checkUps.due(house.member, house.donor.id()).get(0).everyDays())
                .isEqualTo(10);
        Answer refused = rhythm.submit(
                on(path, relationship).form(Parameters.of("spring", "0")).build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThatThrownBy(() -> rhythm.show(by(path, relationship, Callers.reader())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theFirstCallIsGuessedSaidAndDone() {
        FirstCallPage calls = new FirstCallPage(parts);
        String home = "/relationships/" + relationship + "/first-call/";
        assertThat(Html.of(calls.show(on(home + "guess", relationship).build())))
                .contains("How sure are you?");
        assertThat(((Answer.Shown) calls.submit(on(home + "guess", relationship).build())).status())
                .isEqualTo(422);
        Parameters guess = Parameters.of("outcome", "CALL_US", "sure", "CERTAIN");
        calls.submit(on(home + "guess", relationship).form(guess).build());
        calls.submit(on(home + "said", relationship)
                .form(Parameters.of("outcome", "CALL_US"))
                .build());
        FirstCallsPage scores = new FirstCallsPage(parts);
        assertThat(Html.of(scores.show(on("/first-calls", relationship).build())))
                .contains("0.00 from one guess", "Shown from five resolved guesses");
        calls.submit(on(home + "happened", relationship)
                .form(Parameters.of("outcome", "ASK_ELSEWHERE"))
                .build());
        assertThat(Html.of(scores.show(on("/first-calls", relationship).build())))
                .contains("1.84 from one guess", "Call us, 94 %", "Ask elsewhere");
        assertThat(Html.of(new FirstCallPanel(parts)
                        .show(on("/", relationship).build(), donor)
                        .orElseThrow()))
                .contains("Ask elsewhere");
    }

    @Test
    void theOtherSideAnswersOnceByLink() {
        CheckUpByLink byLink = new CheckUpByLink(parts);
        CheckUp asked = done(house.checkUps.ask(house.member, house.donor.id(), "spring", house.ana));
        PrivateLink link = link(asked);
        Visit empty = Visit.to("/l/secret").at(now()).build();
        LinkedPage.Question question = byLink.ask(empty, link).orElseThrow();
        assertThat(Html.of(question.fields()))
                .contains("How are we?", "More of it?", "What do you do first?", "Call you")
                .doesNotContain("What has changed?", "How sure", "data-key");
        assertThat(byLink.answer(empty, link).objections()).hasSize(1);
        Visit answer = Visit.to("/l/secret")
                .at(now())
                .in(Locale.GERMAN)
                .form(Parameters.of("going", "2", "first-call", "1", "going.words", "Too slow."))
                .build();
        assertThat(byLink.answer(answer, link).findValue())
                .hasValueSatisfying(thanks -> assertThat(thanks).startsWith("Danke"));
        CheckUp is = house.checkUps.find(house.member, asked.id()).orElseThrow();
        assertThat(is.sent()).isTrue();
        assertThat(is.byThem()).isEqualTo(house.ana);
        assertThat(byLink.ask(empty, link)).isEmpty();
        assertThat(house.test.entries())
                .filteredOn(entry -> entry.event().equals("CheckUpSent"))
                .extracting(entry -> entry.byName())
                .containsExactly("Ana");
    }

    @Test
    void aLinkInOneRelationshipOpensNothingOfAnother() {
        PersonId lea = house.person("Lea", true);
        house.asked.add("house");
        Relationship inside = house.begin("house", lea);
        CheckUp asked = done(house.checkUps.ask(house.member, inside.id(), "spring", lea));
        PrivateLink foreign = PaperLink.open(CheckUpByLink.PURPOSE, asked.id().value(), lea, house.donor.id(), now());
        assertThat(new CheckUpByLink(parts).ask(Visit.to("/l/secret").at(now()).build(), foreign))
                .as("else whoever may write to donors could have a link of a colleague shown")
                .isEmpty();
    }

    @Test
    void whoeverOfOursIsAskedAnswersSignedIn() {
        PersonId lea = house.person("Lea", true);
        house.asked.add("house");
        Relationship inside = house.begin("house", lea);
        CheckUp asked = done(house.checkUps.ask(house.member, inside.id(), "spring", lea));
        String id = asked.id().value().toString();
        String path = "/check-ups/" + id;
        Caller self = Callers.as(Role.MEMBER, Map.of(), lea);
        assertThat(Html.of(page.show(on(path, id).build())))
                .as("nobody else gets the questions")
                .doesNotContain("How are we?");
        Parameters answers = Parameters.of("going", "2", "then", "send");
        assertThat(page.submit(on(path, id).form(answers).build())).isEqualTo(Answer.notFound());
        assertThat(Html.of(page.show(by(path, id, self)))).contains("How are we?");
        Visit sent = Visit.to(path)
                .by(self)
                .variable("id", id)
                .at(now())
                .form(answers)
                .build();
        assertThat(page.submit(sent)).isInstanceOf(Answer.SeeOther.class);
        assertThat(house.checkUps.find(self, asked.id()).orElseThrow().sent()).isTrue();
    }

    @Test
    void theTimelineTellsWhatWasAnsweredAndWhatBecameKnown() {
        CheckUpMoments moments = new CheckUpMoments(parts);
        house.going(3);
        done(house.firstCalls.guess(house.member, house.donor.id(), Sureness.SURE.chances(FirstCall.Outcome.CALL_US)));
        done(house.firstCalls.said(house.member, house.donor.id(), FirstCall.Outcome.CALL_US, null, null));
        Visit visit = on("/", relationship).build();
        Instant from = now().minusSeconds(1);
        assertThat(moments.moments(visit, donor, from, now().plusSeconds(1), 10))
                .hasSize(2);
        assertThat(moments.moments(visit, donor, from, from, 10)).isEmpty();
        CheckUp theirs = done(house.checkUps.ask(house.member, house.donor.id(), "spring", house.ana));
        CheckUp answered = done(house.checkUps.answer(
                house.member, theirs.id(), theirs.version(), List.of(AnswerDraft.of("going", 5))));
        done(house.checkUps.send(house.member, answered.id(), answered.version()));
        assertThat(moments.moments(visit, Subject.person(house.ana), from, now().plusSeconds(1), 10))
                .singleElement()
                .satisfies(one -> assertThat(read(one.line())).contains("Ana", "answered the check-up"));
    }

    private static String read(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    private PrivateLink link(CheckUp asked) {
        return PaperLink.open(CheckUpByLink.PURPOSE, asked.id().value(), house.ana, house.donor.id(), now());
    }

    private Instant now() {
        return house.test.clock().instant();
    }

    private Visit.Builder on(String path, String id) {
        return Visit.to(path).by(house.member).variable("id", id).at(now());
    }

    private Visit by(String path, String id, Caller caller) {
        return Visit.to(path).by(caller).variable("id", id).at(now()).build();
    }
}
