package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.link.PrivateLink;
import rapport.api.paging.PageRequest;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.listening.statement.Statement;
import rapport.listening.statement.Statements;
import rapport.listening.store.House;
import rapport.testkit.Html;
import rapport.testkit.PaperLink;

/** What worries us about them goes through the same gates the other way round: we say it, they understand and address it, we verify. */
class ConcernOfOursTest extends ConcernPages {

    private final StepPage page = new StepPage(parts);
    private final String ana = house.ana.value().toString();
    private final String us = house.mina.value().toString();

    @Test
    void theFormTakesDownAConcernOfOursAndWhomWeTold() {
        HearPage hear = new HearPage(parts);
        Visit.Builder asked = donor("/concerns").query(Parameters.of("ours", "true"));
        assertThat(show(hear, asked)).contains("Whom we tell", "?ours=true");
        hear.submit(donor("/concerns", "words", "Half the seeds were mouldy.", "person", ana)
                .query(Parameters.of("ours", "true"))
                .build());
        Concern said = house.concerns
                .list(mina, ConcernsQuery.openIn(house.donor.id()), PageRequest.first(2))
                .items()
                .get(0);
        assertThat(said.ours()).isTrue();
        assertThat(said.person()).isEqualTo(house.ana);
        assertThat(record(said))
                .contains("A concern of ours", "In our words", "Said to", "Take down what they understood");
    }

    @Test
    void eachGateSpeaksOfWhatTheyDoAndWhatWeSay() {
        Concern said = said();
        assertThat(refused(step(said, "remedy"))).contains("Nobody of theirs has confirmed that they understood us.");
        assertThat(show(page, step(said, "playback"))).contains("What they understood", "As they say it back to us");
        take(said, "playback", "understood", "Half was mouldy.");
        assertThat(record(said)).contains("Do they understand us correctly?", "Not quite, they understood");
        assertThat(refused(step(said, "confirmation", "person", us))).contains("This is nobody of the other side.");
        take(said, "confirmation", "person", ana);
        assertThat(show(page, step(now(said), "remedy")))
                .contains("What they did")
                .doesNotContain("What we did");
        take(said, "remedy", "done", "They sent dry ones.");
        assertThat(show(page, step(now(said), "verification")))
                .contains("Who of us says so", "It is solved for us", "value=\"" + us);
        assertThat(refused(step(said, "verification", "person", ana))).contains("Only one of us can say");
        take(said, "verification", "person", us, "words", "All dry.");
        assertThat(record(said))
                .contains(
                        "We: Half the seeds were mouldy.",
                        "They: Half was mouldy.",
                        "They: They sent dry ones.",
                        "We: All dry.");
    }

    @Test
    void whatTheyUnderstoodInsteadLeavesOurWordsAsTheyWere() {
        Concern said = said();
        take(said, "playback", "understood", "You want more seeds.");
        take(said, "correction", "words", "More seeds, no?", "person", ana);
        assertThat(now(said).gate()).isEqualTo(Gate.HEARD);
        assertThat(now(said).words()).isEqualTo("Half the seeds were mouldy.");
        assertThat(record(said)).contains("Understood otherwise", "They: More seeds, no?");
    }

    @Test
    void aPrivateLinkAsksWhetherWeMadeOurselvesClear() {
        ConfirmByLink asking = new ConfirmByLink(parts);
        Concern said = said();
        take(said, "playback", "understood", "Half was mouldy.");
        PrivateLink link = link(said);
        var question = asking.ask(to(said, "").build(), link).orElseThrow();
        assertThat(question.title()).isEqualTo("Have we made ourselves clear?");
        assertThat(Html.of(question.fields()))
                .contains("What we told you", "Half the seeds were mouldy.", "What you understood")
                .doesNotContain("What you told us");
        Visit yes = to(said, "").form(Parameters.of("answer", "yes")).build();
        assertThat(asking.answer(yes, link).findValue().orElseThrow()).contains("you understand us");
        assertThat(Objects.requireNonNull(now(said).confirmed()).person()).isEqualTo(house.ana);
    }

    @Test
    void theClosingStatementTellsThemWhatTheyDid() {
        Concern said = said();
        take(said, "playback", "understood", "Half was mouldy.");
        take(said, "confirmation", "person", ana);
        take(said, "remedy", "done", "They sent dry ones.");
        take(said, "verification", "person", us);
        take(said, "closure", "done", "You sent dry ones.", "felt", "We can sow again.");
        Statements statements = new Statements(house.concerns, house.relationships, house.directory);
        Statement english = statements.find(mina, now(said)).orElseThrow();
        assertThat(english.title()).isEqualTo("What we told you, and what came of it");
        assertThat(english.parts())
                .extracting(Statement.Part::heading)
                .containsExactly("What we told you", "What you understood", "What you did", "How it is for us now");
        Statement german = statements.find(mina.in(Locale.GERMAN), now(said)).orElseThrow();
        assertThat(german.parts())
                .extracting(Statement.Part::heading)
                .containsExactly(
                        "Was wir Ihnen sagten",
                        "Was Sie verstanden haben",
                        "Was Sie getan haben",
                        "Wie es jetzt für uns ist");
    }

    private Concern said() {
        return House.done(house.concerns.hear(
                house.member,
                new ConcernDraft(house.donor.id(), "Half the seeds were mouldy.", house.ana, null, null, true)));
    }

    private String record(Concern concern) {
        return show(new ConcernPage(parts), to(concern, ""));
    }

    private void take(Concern concern, String noun, String... form) {
        assertThat(page.submit(step(now(concern), noun, form).build())).isInstanceOf(Answer.Done.class);
    }

    private String refused(Visit.Builder visit) {
        return Html.of(page.submit(visit.build()));
    }

    private PrivateLink link(Concern concern) {
        return PaperLink.open(
                ConfirmByLink.PURPOSE,
                concern.id().value(),
                house.ana,
                house.donor.id(),
                house.test.clock().instant());
    }
}
