package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Gate;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.listening.rules.NextStep;
import rapport.listening.store.House;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;

class ConcernPagesTest extends ConcernPages {

    private final ConcernPage page = new ConcernPage(parts);
    private final RelationshipConcerns panel = new RelationshipConcerns(parts);
    private final Subject subject = Subject.relationship(house.donor.id());
    private final Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(ConcernPage.class);
    }

    @Test
    void saysWhyAGateDoesNotAllowAStepInBothLanguages() {
        List<Concern> concerns = List.of(
                house.heard("a"),
                house.playedBack("b", "B"),
                house.confirmed("c"),
                house.addressed("d"),
                house.verified("e"));
        for (Concern concern : concerns) {
            Arrays.stream(Kind.values())
                    .flatMap(kind -> new NextStep(concern).objections(kind).stream())
                    .forEach(objection -> assertThat(
                                    ConcernTelling.MESSAGES.in(Locale.GERMAN).find(objection.key()))
                            .as(objection.key())
                            .isPresent());
        }
    }

    @Test
    void showsOpenConcernsOnTheRecordOfTheirRelationshipAndHowToHearMore() {
        assertThat(panel.show(donor("").build(), subject)).isEmpty();
        assertThat(panel.starts(donor("").build(), subject))
                .singleElement()
                .satisfies(act -> assertThat(act.label()).isEqualTo("Hear a concern"));
        Concern played = house.playedBack("seeds in spring", "You need seeds.");
        assertThat(Html.of(panel.show(donor("").build(), subject).orElseThrow()))
                .contains("seeds in spring", "Played back", InSight.pathOf(played), donor + "/call");
        assertThat(panel.title(Locale.GERMAN)).isEqualTo("Anliegen");
        Caller reader = Callers.reader();
        assertThat(Html.of(panel.show(donor("").by(reader).build(), subject).orElseThrow()))
                .contains("seeds in spring")
                .doesNotContain("Hear a concern");
        assertThat(panel.starts(donor("").by(reader).build(), subject)).isEmpty();
    }

    @Test
    void showsBothWordingsWithWhoSaidSoAndHow() {
        Concern verified = house.verified("seeds in spring");
        assertThat(show(page, to(verified, "")))
                .contains("seeds in spring", "You need seeds in spring", "We sent seeds in spring", "They grow.")
                .contains("Ana, by telephone", "Verified", "/people/" + house.ana.value(), donor);
        assertThat(show(page, to(verified, "").in(Locale.GERMAN))).contains("Ana, am Telefon", "Geprüft");
    }

    @Test
    void offersWhatItsGateAllowsAndNothingElse() {
        assertThat(show(page, to(house.heard("seeds"), "")))
                .contains("/steps/playback", "/steps/override", "/steps/parts")
                .doesNotContain("/steps/remedy", "/steps/closure", "/steps/reopening");
        assertThat(show(page, to(house.playedBack("seeds", "Seeds."), "")))
                .contains("/steps/confirmation", "aria-keyshortcuts=\"1\"", "aria-keyshortcuts=\"2\"")
                .contains("aria-keyshortcuts=\"3\"", donor + "/call?after=");
        assertThat(show(page, to(house.addressed("seeds"), "")))
                .contains("/steps/verification", "/steps/reopening")
                .doesNotContain("/steps/playback", "aria-keyshortcuts");
        assertThat(show(page, to(house.heard("seeds"), "").by(Callers.reader())))
                .doesNotContain("/steps/", "_csrf");
    }

    @Test
    void keepsInSightWhyNobodyWaitedAndWhereWeFellShort() {
        Concern heard = house.heard("seeds");
        Concern allowed =
                House.done(house.concerns.override(house.member, heard.id(), heard.version(), "Spring will not wait."));
        assertThat(show(page, to(allowed, ""))).contains("Spring will not wait.", "Not confirmed");
        Concern verified = house.verified("soil");
        Concern reopened =
                House.done(house.concerns.reopen(house.member, verified.id(), verified.version(), "It was sand."));
        assertThat(show(page, to(reopened, ""))).contains("Where did we fall short? It was sand.", "Reopened once");
    }

    @Test
    void tellsWhatBecameOfWhatWasSplitAndMerged() {
        Concern heard = house.heard("seeds and soil");
        List<Concern> halves =
                House.done(house.concerns.split(house.member, heard.id(), heard.version(), List.of("seeds", "soil")));
        assertThat(show(page, to(halves.get(0), ""))).contains("It is a part of:", "seeds and soil");
        Concern merged = House.done(house.concerns.merge(
                house.member, halves.get(0).id(), 1, halves.get(1).id()));
        assertThat(show(page, to(merged, ""))).contains("It has become part of another concern:", "soil");
    }

    @Test
    void isDeletedAndBroughtBack() {
        Concern heard = house.heard("seeds");
        Answer.SeeOther deleted = (Answer.SeeOther) page.remove(to(heard, "").build());
        assertThat(deleted.location()).isEqualTo(donor);
        assertThat(page.show(to(heard, "").build())).isEqualTo(Answer.notFound());
        String undo = Objects.requireNonNull(deleted.toast()).undo();
        assertThat(undo).isEqualTo(InSight.pathOf(heard) + "/restoration");
        new ConcernUndoPage(parts).submit(to(heard, "/restoration").build());
        assertThat(now(heard).gate()).isEqualTo(Gate.HEARD);
    }

    @Test
    void isGivenToAColleagueAndTakenBack() {
        Concern heard = house.heard("seeds");
        OwnerPage owner = new OwnerPage(parts);
        Answer.Done given = (Answer.Done) owner.submit(to(heard, "/owner")
                .form(Parameters.of("owner", house.mina.value().toString()))
                .build());
        assertThat(now(heard).owner()).isEqualTo(house.mina);
        assertThat(given.toast().undo()).endsWith("/owner?back=nobody");
        owner.submit(to(heard, "/owner").query(Parameters.of("back", "nobody")).build());
        assertThat(now(heard).owner()).isNull();
        assertThat(Html.of(owner.submit(to(heard, "/owner")
                        .form(Parameters.of("owner", house.ana.value().toString()))
                        .build())))
                .contains("There is no such colleague");
    }

    @Test
    void showsNothingToWhoeverMayNotReadTheLevel() {
        Concern heard = house.heard("seeds");
        assertThat(page.show(to(heard, "").by(shutOut).build())).isEqualTo(Answer.notFound());
        assertThat(panel.show(donor("").by(shutOut).build(), subject)).isEmpty();
        assertThat(new CallPage(parts).show(donor("/call").by(shutOut).build())).isEqualTo(Answer.notFound());
        assertThat(new HearPage(parts).show(donor("/concerns").by(shutOut).build()))
                .isEqualTo(Answer.notFound());
        assertThat(show(new ConcernBoardPage(parts), all("/concerns").by(shutOut)))
                .doesNotContain("seeds");
        assertThat(new ConcernsNavigation(house.levels)
                        .entries(all("/").by(Callers.as(Role.MEMBER, Map.of("donors", Right.NONE, "house", Right.NONE)))
                                .build()))
                .isEmpty();
        assertThat(new ConcernsNavigation(house.levels).entries(all("/").build()))
                .hasSize(1);
    }

    @Test
    void boardsShowEachGateAndListsGoOnPageByPage() {
        Concern played = house.playedBack("seeds", "Seeds.");
        Concern given = House.done(house.concerns.hear(
                house.member, new ConcernDraft(house.donor.id(), "soil", house.ana, house.mina, null)));
        house.test.clock().advance(Duration.ofMinutes(1));
        String board = show(new ConcernBoardPage(parts), all("/concerns"));
        assertThat(board)
                .contains("data-lane=\"HEARD\"", "data-lane=\"VERIFIED\"", "Nordwind", InSight.pathOf(played) + "/gate")
                .doesNotContain("data-lane=\"CLOSED\"");
        assertThat(show(new ConcernBoardPage(parts), all("/concerns", "owner", "me")))
                .contains(InSight.pathOf(given))
                .doesNotContain(InSight.pathOf(played));
        for (int i = 0; i < 60; i++) {
            house.heard("more " + i);
        }
        ConcernListPage list = new ConcernListPage(parts);
        assertThat(show(list, all("/concerns/list", "gate", "PLAYED_BACK")))
                .contains("seeds", "Played back")
                .doesNotContain("soil");
        assertThat(show(list, all("/concerns/list")))
                .contains("cursor=", "more 10")
                .doesNotContain("more 59");
        assertThat(show(list, all("/concerns/list", "level", "house"))).contains("No concerns here");
    }
}
