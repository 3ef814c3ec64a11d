package rapport.relationships.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Participant.Part;
import rapport.api.paging.PageRequest;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.testkit.Html;

/** What happened and what was promised is noted, changed and taken back. */
class NotingTest extends DonorPages {

    @Test
    void notesAContactWithAPromiseAndTakesBothBack() {
        CapturePage page = new CapturePage(parts);
        Answer answer = page.submit(form(
                "/capture",
                member,
                "who",
                ana.value().toString(),
                "who.label",
                "Ana",
                "channel",
                "VIDEO",
                "topic",
                "seeds",
                "promise",
                "Send the list",
                "due",
                "2026-04-01"));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        Interaction noted = home.interactions
                .list(member, ana, PageRequest.first(1))
                .items()
                .get(0);
        assertThat(noted.participants()).extracting(one -> one.person()).containsExactly(mina, ana);
        assertThat(noted.participants().get(0).part()).isEqualTo(Part.FROM);
        assertThat(home.commitments.openIn(member, donor.id()))
                .singleElement()
                .satisfies(promise -> assertThat(promise.by()).isEqualTo(mina));

        String undo = String.valueOf(((Answer.Done) answer).toast().undo());
        String promise = undo.substring(undo.indexOf("promise=") + "promise=".length());
        Visit back = Visit.to("/interactions/" + noted.id().value() + "/withdrawal")
                .by(member)
                .variable("id", noted.id().value().toString())
                .query(Parameters.of("promise", promise))
                .build();
        assertThat(new InteractionUndoPage(parts).submit(back)).isInstanceOf(Answer.Done.class);
        assertThat(home.interactions.list(member, ana, PageRequest.first(1)).items())
                .isEmpty();
        assertThat(home.commitments.openIn(member, donor.id())).isEmpty();
    }

    @Test
    void takesATypedNameThatFitsOnePersonAlone() {
        CapturePage page = new CapturePage(parts);
        assertThat(page.submit(form("/capture", member, "who.label", "Ana"))).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(page.submit(form("/capture", member, "who.label", "Zebedee"))))
                .contains("Nobody is called Zebedee.");
        assertThat(Html.of(page.submit(form("/capture", member)))).contains("Say who took part.");
        assertThatThrownBy(() -> page.show(form("/capture", reader))).isInstanceOf(Forbidden.class);
    }

    @Test
    void startsTheCaptureBoxWithTheRecordInSight() {
        Visit visit = Visit.to("/capture")
                .by(member)
                .header(
                        "HX-Current-URL",
                        "http://localhost/relationships/" + donor.id().value())
                .asFragment(true)
                .build();
        assertThat(Html.of(new CapturePage(parts).show(visit))).contains("value=\"" + ana.value() + "\"");
    }

    @Test
    void changesAndDeletesAnInteraction() {
        Interaction call = home.called(2, mina, ana);
        InteractionPage page = new InteractionPage(parts);
        Function<Visit.Builder, Visit> there = builder -> builder.by(member)
                .variable("id", call.id().value().toString())
                .at(home.test.clock().instant())
                .build();
        String path = "/interactions/" + call.id().value();
        assertThat(Html.of(page.show(there.apply(Visit.to(path)))))
                .contains("the harvest", "name=\"version\" value=\"1\"");
        Parameters changed = Parameters.of("who", ana.value().toString(), "version", "1", "topic", "the barn");
        assertThat(page.submit(there.apply(Visit.to(path).form(changed)))).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(page.submit(there.apply(Visit.to(path).form(changed)))))
                .contains("Somebody else changed this");
        assertThat(page.remove(there.apply(Visit.to(path)))).isInstanceOf(Answer.Done.class);
        assertThat(home.interactions.find(member, call.id())).isEmpty();
    }

    @Test
    void settlesAPromiseAndReopensIt() {
        PromisePage page = new PromisePage(parts);
        assertThat(page.submit(form(
                        "/promises/new",
                        member,
                        "what",
                        "seeds",
                        "by",
                        mina.value().toString(),
                        "to",
                        nordwind.value().toString(),
                        "due",
                        "2026-04-01",
                        "relationship",
                        donor.id().value().toString())))
                .isInstanceOf(Answer.Done.class);
        var made = home.commitments.openIn(member, donor.id()).get(0);
        Function<String, Visit> settle =
                state -> Visit.to("/promises/" + made.id().value() + "/settlement")
                        .by(member)
                        .variable("id", made.id().value().toString())
                        .query(Parameters.of("state", state))
                        .build();
        assertThat(new PromiseStatePage(parts).submit(settle.apply("kept"))).isInstanceOf(Answer.Done.class);
        assertThat(home.commitments.openIn(member, donor.id())).isEmpty();
        new PromiseStatePage(parts).submit(settle.apply("open"));
        assertThat(home.commitments.openIn(member, donor.id())).hasSize(1);
    }
}
