package rapport.relationships.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Participant.Part;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.relationships.store.Household;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.PaperNotepad;
import rapport.testkit.TestEngine;

class PagesTest {

    private final Household home = new Household(TestEngine.H2);
    private final PersonId mina = home.parties.colleague("Mina");
    private final PersonId ana = home.parties.person("Ana");
    private final OrganizationId nordwind = home.parties.organization("Nordwind");
    private final Caller member = Callers.as(Role.MEMBER, Map.of(), mina);
    private final Caller reader = Callers.reader();
    private final Parts parts = new Parts(
            home.relationships,
            home.interactions,
            home.commitments,
            home.parties.directory(),
            home.levels,
            new NoTies(),
            new PaperNotepad(),
            home.test.projections());
    private Relationship donor = home.begin("donors", nordwind);

    @BeforeEach
    void seatAna() {
        home.parties.holds(ana, nordwind, null);
        home.relationships.setStakeholder(
                home.member, donor.id(), new StakeholderDraft(ana, "decider", 5, 3, Stance.CHAMPION));
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(Telling.class);
    }

    @Test
    void listsALevelByNameForEverybodyAndBeginsForThoseWhoMay() {
        LevelListPage page = new LevelListPage(parts);
        assertThat(show(page, level("/donors", member)))
                .contains("Nordwind", "/relationships/" + donor.id().value(), "First", "/donors/begin");
        assertThat(show(page, level("/donors", reader))).contains("Nordwind").doesNotContain("/donors/begin");
        assertThat(page.show(level("/nowhere", member).build())).isEqualTo(Answer.notFound());
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(page.show(level("/donors", shutOut).build())).isEqualTo(Answer.notFound());
    }

    @Test
    void showsWhatIsMineAndSaysKindlyWhereThereIsNothing() {
        assertThat(show(new LevelListPage(parts), level("/donors", member).query(Parameters.of("owner", "me"))))
                .contains("Nothing fits");
        assertThat(show(new LevelListPage(parts), level("/makers", member))).contains("No makers yet", "/makers/begin");
    }

    @Test
    void saysThatALevelIsSwitchedOffWhileSomebodyWorksOnIt() {
        LevelListPage page = new LevelListPage(parts);
        show(page, level("/donors", member));
        home.levels.disable("donors");
        assertThat(page.show(level("/donors", member).build())).isInstanceOf(Answer.SwitchedOff.class);
        assertThat(new RelationshipPage(parts, (visit, subject, column) -> List.of()).show(record("", member)))
                .isInstanceOf(Answer.SwitchedOff.class);
    }

    @Test
    void namesALevelThatNobodyHasSwitchedOnYet() {
        parts.modules = new OneModule();
        assertThat(new LevelListPage(parts).show(level("/patrons", member).build()))
                .isEqualTo(Answer.switchedOff("Patrons"));
        assertThat(new LevelListPage(parts).show(level("/nowhere", member).build()))
                .isEqualTo(Answer.notFound());
    }

    private static final class OneModule implements Modules {

        @Override
        public List<Module> list(Caller by) {
            return List.of(new Module("patrons", "Patrons", "", "1", Module.Kind.LEVEL, false, false, List.of()));
        }

        @Override
        public Outcome<Module> enable(Caller by, String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public Outcome<Module> disable(Caller by, String name) {
            throw new UnsupportedOperationException(name);
        }
    }

    @Test
    void drawsTheBoardWithACardThatOnlyThoseWhoMayCanMove() {
        LevelBoardPage page = new LevelBoardPage(parts);
        String move = "data-move=\"/relationships/" + donor.id().value() + "/stage\"";
        assertThat(show(page, level("/donors", member))).contains("lane-first", "lane-resting", move);
        assertThat(show(page, level("/donors", reader))).contains("Nordwind").doesNotContain(move);
    }

    @Test
    void showsTheRecordWithPeopleGhostsStagesAndTimeline() {
        home.called(2, mina, ana);
        RelationshipPage page = new RelationshipPage(parts, (visit, subject, column) -> List.of());
        assertThat(Html.of(page.show(record("", member))))
                .contains("Ana", "Decider", "champion", "Friend", "nobody yet", "Mina called Ana:", "the harvest")
                .contains("/capture?relationship=", "composer");
        assertThat(Html.of(page.show(record("", reader))))
                .contains("Ana", "Mina called Ana")
                .doesNotContain("<form class=\"composer\"", "/care", "method=\"post\"");
    }

    @Test
    void asksBeforeAStageWithAGateAndMovesAtOnceIntoOneWithout() {
        StagePage page = new StagePage(parts);
        assertThat(page.submit(record("/stage", member, "to", "second")))
                .isInstanceOfSatisfying(
                        Answer.SeeOther.class,
                        other -> assertThat(other.location()).contains("/stage?to=second&from="));
        assertThat(Html.of(page.show(record("/stage", member)))).contains("They said yes.");
        assertThat(page.submit(record("/stage", member, "to", "second", "considered", "true", "reason", "They did.")))
                .isInstanceOf(Answer.Done.class);
        assertThat(stage()).isEqualTo("second");
        assertThat(page.submit(record("/stage", member, "to", "resting"))).isInstanceOf(Answer.Done.class);
        assertThat(stage()).isEqualTo("resting");
        assertThat(Html.of(page.submit(record("/stage", member, "to", "king", "considered", "true"))))
                .contains("This level has no such stage.");
    }

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
    void beginsARelationshipWithTheOneChosen() {
        BeginPage page = new BeginPage(parts);
        OrganizationId other = home.parties.organization("Südwind");
        Visit begin = level("/donors", member)
                .form(Parameters.of("party", other.value().toString(), "party.label", "Südwind", "owner.label", ""))
                .build();
        assertThat(page.submit(begin)).isInstanceOf(Answer.SeeOther.class);
        assertThat(Html.of(page.submit(begin))).contains("It already stands on this level.");
        assertThat(Html.of(page.submit(level("/donors", member).build()))).contains("Say with whom.");
        assertThatThrownBy(() -> page.show(level("/donors", reader).build())).isInstanceOf(Forbidden.class);
    }

    @Test
    void putsSomebodyIntoASeatAndTakesThemOut() {
        StakeholderPage page = new StakeholderPage(parts);
        PersonId bo = home.parties.person("Bo");
        assertThat(page.submit(record(
                        "/stakeholders",
                        member,
                        "person",
                        bo.value().toString(),
                        "role",
                        "friend",
                        "power",
                        "2",
                        "interest",
                        "4",
                        "stance",
                        "SUPPORTER")))
                .isInstanceOf(Answer.Done.class);
        assertThat(home.relationships.stakeholders(member, donor.id())).hasSize(2);
        Visit.Builder remove = Visit.to("/relationships/" + donor.id().value() + "/stakeholders/" + bo.value())
                .by(member)
                .variable("id", donor.id().value().toString())
                .variable("person", bo.value().toString());
        assertThat(page.remove(remove.build())).isInstanceOf(Answer.Done.class);
        assertThat(home.relationships.stakeholders(member, donor.id())).hasSize(1);
    }

    @Test
    void settlesAPromiseAndReopensIt() {
        PromisePage page = new PromisePage(parts);
        assertThat(page.submit(form(
                        "/promises",
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

    @Test
    void standsOnTheRecordsOfPeopleAndOrganizations() {
        home.called(2, mina, ana);
        Visit visit =
                Visit.to("/people/" + ana.value()).by(member).in(Locale.GERMAN).build();
        assertThat(Html.of(new PersonTimeline(parts)
                        .show(visit, Subject.person(ana))
                        .orElseThrow()))
                .contains("Mina rief Ana an");
        assertThat(Html.of(new PersonRelationships(parts)
                        .show(visit, Subject.person(ana))
                        .orElseThrow()))
                .contains("Nordwind");
        assertThat(Html.of(new OrganizationRelationships(parts)
                        .show(visit, Subject.organization(nordwind))
                        .orElseThrow()))
                .contains("/makers/begin?party=");
        assertThat(Html.of(new OrganizationPromises(parts)
                        .show(visit, Subject.organization(nordwind))
                        .orElseThrow()))
                .contains("/promises?party=");
    }

    @Test
    void leadsIntoEachEnabledLevelThatTheReaderMaySee() {
        LevelsNavigation navigation = new LevelsNavigation(home.levels);
        Visit visit = Visit.to("/").by(member).build();
        assertThat(navigation.entries(visit))
                .extracting(entry -> entry.path())
                .containsExactly("/donors", "/makers", "/house");
        home.levels.disable("makers");
        Caller some = Callers.as(Role.MEMBER, Map.of("house", Right.NONE));
        assertThat(navigation.entries(Visit.to("/").by(some).build()))
                .extracting(entry -> entry.path())
                .containsExactly("/donors");
    }

    private String stage() {
        donor = home.relationships.find(member, donor.id()).orElseThrow();
        return donor.stage();
    }

    private Visit.Builder level(String path, Caller by) {
        return Visit.to(path)
                .by(by)
                .variable("level", path.substring(1))
                .at(home.test.clock().instant());
    }

    private Visit record(String below, Caller by, String... form) {
        return Visit.to("/relationships/" + donor.id().value() + below)
                .by(by)
                .variable("id", donor.id().value().toString())
                .form(Parameters.of(form))
                .at(home.test.clock().instant())
                .build();
    }

    private Visit form(String path, Caller by, String... form) {
        return Visit.to(path)
                .by(by)
                .form(Parameters.of(form))
                .at(home.test.clock().instant())
                .build();
    }

    private static String show(Page page, Visit.Builder visit) {
        return Html.of(page.show(visit.build()));
    }
}
