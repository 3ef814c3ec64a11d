package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.paging.PageRequest;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.testkit.Html;

/** A concern is taken from gate to gate by forms. */
class StepPageTest extends ConcernPages {

    private final StepPage page = new StepPage(parts);
    private final String ana = house.ana.value().toString();

    @Test
    void aConcernIsHeardByAFormAndTakenBackFromTheToast() {
        HearPage hear = new HearPage(parts);
        assertThat(show(hear, donor("/concerns"))).contains("name=\"words\"", "name=\"person.label\"");
        Answer.Done done = (Answer.Done) hear.submit(donor("/concerns", "words", "Seeds, please", "person.label", "Ana")
                .build());
        Concern heard = house.concerns
                .list(mina, ConcernsQuery.openIn(house.donor.id()), PageRequest.first(2))
                .items()
                .get(0);
        assertThat(heard.words()).isEqualTo("Seeds, please");
        assertThat(heard.person()).isEqualTo(house.ana);
        assertThat(done.toast().undo()).isEqualTo(InSight.pathOf(heard) + "/withdrawal");
        new ConcernUndoPage(parts).submit(to(heard, "/withdrawal").build());
        assertThat(house.concerns.find(mina, heard.id())).isEmpty();
        assertThat(Html.of(hear.submit(donor("/concerns", "person.label", "Zoe").build())))
                .contains("Nobody is called Zoe");
        assertThat(Html.of(hear.submit(donor("/concerns").build()))).contains("Say it in words.");
    }

    @Test
    void eachGateIsReachedByItsForm() {
        Concern heard = house.heard("seeds");
        take(heard, "playback", "understood", "You need seeds.");
        Instant at = house.test.clock().instant().minus(Duration.ofHours(2));
        String local = at.toString().substring(0, 16);
        take(heard, "confirmation", "person", ana, "manner", "VIDEO", "at", local);
        Word word = Objects.requireNonNull(now(heard).confirmed());
        assertThat(word.manner()).isEqualTo(Manner.VIDEO);
        assertThat(word.at()).isEqualTo(Instant.parse(local + ":00Z"));
        take(heard, "remedy", "done", "We sent seeds.");
        take(heard, "verification", "person", ana, "words", "They grow.");
        assertThat(show(page, step(now(heard), "closure"))).contains("We sent seeds.", "They grow.");
        take(heard, "closure", "done", "We sent seeds.", "felt", "They grow.");
        assertThat(now(heard).gate()).isEqualTo(Gate.CLOSED);
        take(heard, "reopening", "reason", "Too few.");
        assertThat(now(heard).reopened()).isEqualTo(1);
        take(heard, "withdrawal", "reason", "They changed their mind.");
        assertThat(now(heard).gate()).isEqualTo(Gate.WITHDRAWN);
    }

    @Test
    void notQuiteKeepsTheirWordsBesideOurs() {
        Concern played = house.playedBack("seeds", "You need seeds.");
        take(played, "correction", "words", "Rather soil", "person", ana);
        assertThat(now(played).words()).isEqualTo("Rather soil");
        assertThat(now(played).gate()).isEqualTo(Gate.HEARD);
        assertThat(show(new ConcernPage(parts), to(played, "")))
                .contains("Rather soil", "You need seeds.", "Not quite");
        take(played, "rewording", "words", "Rather black soil");
        take(played, "override", "reason", "Spring will not wait.");
        assertThat(now(played).override()).isEqualTo("Spring will not wait.");
    }

    @Test
    void oneBecomesSeveralAndSeveralBecomeOne() {
        Concern heard = house.heard("seeds and soil");
        assertThat(refused(step(heard, "parts", "wordings", "seeds"))).contains("2 to 20");
        take(heard, "parts", "wordings", "seeds\n\nsoil\n");
        Concern kept = house.heard("earth");
        Concern merged = house.heard("soil");
        assertThat(show(page, step(merged, "merger"))).contains("earth");
        take(merged, "merger", "into", kept.id().value().toString());
        assertThat(now(merged).into()).isEqualTo(kept.id());
        assertThat(refused(step(kept, "merger"))).contains("Choose another open concern");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        Concern heard = house.heard("seeds");
        assertThat(refused(step(heard, "playback"))).contains("Say it in words.", "aria-invalid=\"true\"");
        Concern played = house.playedBack("soil", "Soil.");
        assertThat(refused(step(played, "confirmation"))).contains("Say who: a named person of theirs.");
        assertThat(refused(step(
                        played, "confirmation", "person", house.mina.value().toString())))
                .contains("This is nobody of the other side.");
        assertThat(refused(step(played, "confirmation", "person.label", "Nobody At All")))
                .contains("Nobody is called Nobody At All");
    }

    @Test
    void aGateThatDoesNotAllowAStepSaysWhyAndWhatItAllows() {
        Concern heard = house.heard("seeds");
        assertThat(show(page, step(heard, "remedy")))
                .contains("Nobody of theirs has said that we understood", "/steps/override", "/steps/playback")
                .doesNotContain("name=\"done\"");
        assertThat(refused(step(heard, "remedy", "done", "Sent."))).contains("Nobody of theirs");
        assertThat(page.show(step(heard, "dancing").build())).isEqualTo(Answer.notFound());
    }

    @Test
    void whoeverWasSlowerLooksAgain() {
        Concern heard = house.heard("seeds");
        take(heard, "rewording", "words", "seeds in spring");
        String version = String.valueOf(heard.version());
        assertThat(refused(step(heard, "playback", "understood", "Seeds.", "version", version)))
                .contains("Somebody else has changed this meanwhile", "seeds in spring")
                .contains("value=\"" + now(heard).version() + "\"");
        assertThat(now(heard).gate()).isEqualTo(Gate.HEARD);
    }

    @Test
    void aMovedCardAsksForWhatItsStepNeeds() {
        Concern heard = house.heard("seeds");
        GatePage gates = new GatePage(parts);
        assertThat(gates.submit(to(heard, "/gate")
                        .form(Parameters.of("to", "PLAYED_BACK"))
                        .build()))
                .isEqualTo(Answer.seeOther(InSight.pathOf(heard) + "/steps/playback?from=%2Fconcerns"));
        Concern addressed = house.addressed("soil");
        assertThat(((Answer.SeeOther) gates.submit(to(addressed, "/gate")
                                .form(Parameters.of("to", "CONFIRMED"))
                                .build()))
                        .location())
                .contains("/steps/reopening");
        assertThat(gates.submit(
                        to(heard, "/gate").form(Parameters.of("to", "HEARD")).build()))
                .isEqualTo(Answer.seeOther("/concerns"));
    }

    @Test
    void theCallSheetWalksThroughWhatWaitsForAnAnswer() {
        Concern first = house.playedBack("seeds", "Seeds.");
        house.heard("rain");
        Concern second = house.playedBack("soil", "Soil.");
        CallPage call = new CallPage(parts);
        assertThat(show(call, donor("/call")))
                .contains("seeds", "1 of 2", "?after=" + first.id().value());
        Parameters after = Parameters.of("after", first.id().value().toString());
        assertThat(show(call, donor("/call").query(after))).contains("soil", "2 of 2");
        take(second, "confirmation", "person", ana);
        assertThat(show(call, donor("/call").query(after))).contains("That was the last one", "Still waiting", "1");
        take(first, "correction", "words", "Bulbs", "person", ana);
        assertThat(show(call, donor("/call"))).contains("Nothing waits for an answer");
    }

    private void take(Concern concern, String noun, String... form) {
        Answer answer = page.submit(step(concern, noun, form).build());
        assertThat(answer).as(answer.toString()).isInstanceOf(Answer.Done.class);
    }

    private String refused(Visit.Builder visit) {
        Answer answer = page.submit(visit.build());
        assertThat(((Answer.Shown) answer).status()).isEqualTo(422);
        return Html.of(answer);
    }
}
