package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.relationships.store.SqlCommitments;
import rapport.team.model.TalkPoint;
import rapport.team.store.House;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

class TalkPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = Pages.parts(house);
    private final SqlCommitments commitments = house.commitments();
    private final Page page = new TalkPage(parts, house.talks, new TalkAgenda(commitments));
    private final Page list = new TalkListPage(parts, house.talks);
    private final PersonId mina = house.colleague("Mina", "Delivery");
    private final PersonId omar = house.colleague("Omar", "Sales");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void promisesBothWaysStandReadyAndOneKeyRecordsTheTalk() {
        promise("The night plan", mina, omar);
        promise("Two people for May", omar, mina);
        assertThat(shown(mina, omar))
                .contains("What you promised Omar", "The night plan", "What Omar promised you", "Two people for May")
                .contains("data-key=\"R\"", "Nothing yet");
        page.submit(to(mina, omar, "/points")
                .form(Parameters.of("words", "My holiday"))
                .build());
        assertThat(shown(omar, mina)).contains("My holiday", "Mina").doesNotContain("From you");
        TalkPoint point = house.talks.points(House.signedIn(mina), omar).get(0);
        Parameters left = Parameters.of("agreed", "Later");
        page.submit(to(omar, mina, "").form(left).build());
        assertThat(shown(mina, omar)).contains("My holiday", "left over from last time", "Later");
        Parameters settled = Parameters.of("settled", point.id().value().toString());
        page.submit(to(omar, mina, "").form(settled).build());
        assertThat(house.talks.points(House.signedIn(mina), omar)).isEmpty();
        assertThat(Html.of(list.show(Visit.to("/team/talks")
                        .by(House.signedIn(mina))
                        .in(Locale.GERMAN)
                        .build())))
                .contains("Gespräche zu zweit", "Omar");
    }

    @Test
    void whatSaysNothingIsRefusedAndNobodyTalksWithThemselves() {
        Answer refused = page.submit(to(mina, omar, "/points").build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(page.show(to(mina, mina, "").build())).isEqualTo(Answer.notFound());
        assertThat(Html.of(list.show(
                        Visit.to("/team/talks/new").by(House.signedIn(mina)).build())))
                .contains("With whom");
        Answer nobody =
                list.submit(Visit.to("/team/talks/new").by(House.signedIn(mina)).build());
        assertThat(((Answer.Shown) nobody).status()).isEqualTo(422);
    }

    @Test
    void aPointIsTakenBackAndTheRecordOfAColleagueLeadsHere() {
        page.submit(to(mina, omar, "/points")
                .form(Parameters.of("words", "My holiday"))
                .build());
        TalkPoint point = house.talks.points(House.signedIn(mina), omar).get(0);
        page.remove(Visit.to("/team/talk-points/" + point.id().value())
                .by(House.signedIn(mina))
                .variable("id", point.id().value().toString())
                .build());
        assertThat(shown(mina, omar)).doesNotContain("My holiday");
        TalkPanel panel = new TalkPanel(parts);
        Visit visit = Visit.to("/").by(House.signedIn(mina)).build();
        assertThat(panel.starts(visit, Subject.person(omar))).hasSize(2);
        assertThat(panel.starts(visit, Subject.person(mina))).isEmpty();
    }

    private void promise(String what, PersonId by, PersonId to) {
        House.done(commitments.promise(
                house.member, new CommitmentDraft(what, by, to, LocalDate.parse("2099-01-01"), null)));
    }

    private String shown(PersonId reader, PersonId colleague) {
        return Html.of(page.show(to(reader, colleague, "").build()));
    }

    private Visit.Builder to(PersonId reader, PersonId colleague, String more) {
        Caller signedIn = House.signedIn(reader);
        return Visit.to(TalkPage.path(colleague) + more)
                .by(signedIn)
                .variable("id", colleague.value().toString());
    }
}
