package rapport.relationships.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Outcome;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;

class PagesTest extends DonorPages {

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
    void showsWhatAStepAsksForAndGoesOnWithAReasonThatStaysInSight() {
        StagePage page = new StagePage(parts);
        donor = home.begin("guests", nordwind);
        assertThat(page.submit(record("/stage", member, "to", "second"))).isInstanceOf(Answer.SeeOther.class);
        assertThat(Html.of(page.show(record("/stage", member))))
                .contains("Somebody decides.", "They said so.", "name=\"override\"");
        assertThat(Html.of(
                        page.submit(record("/stage", member, "to", "second", "considered", "true", "affirmed", "yes"))))
                .contains("say why you go on although something is missing", "value=\"yes\" checked");
        String[] sent = {
            "to", "second", "considered", "true", "affirmed", "yes", "override", "They cannot wait.", "reason", "Now."
        };
        assertThat(page.submit(record("/stage", member, sent))).isInstanceOf(Answer.Done.class);
        assertThat(stage()).isEqualTo("second");
        assertThat(Html.of(new RelationshipPage(parts, (visit, subject, column) -> List.of()).show(record("", reader))))
                .contains("Although missing: Somebody decides.", "They cannot wait.");
        assertThat(page.submit(record("/stage", member, "to", "first"))).isInstanceOf(Answer.Done.class);
        assertThat(stage()).isEqualTo("first");
    }

    @Test
    void reportsByTheStagesOfTheStandardWhatTheReaderMaySee() {
        IsoPage page = new IsoPage(parts);
        Visit visit = form("/iso-44001", member);
        assertThat(Html.of(page.show(visit))).contains("5. Working together", "Donors", "/donors?stage=first");
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(Html.of(page.show(form("/iso-44001", shutOut)))).doesNotContain("/donors?stage=first");
        Visit csv = Visit.to("/iso-44001")
                .by(member)
                .query(Parameters.of("as", "csv"))
                .build();
        assertThat(page.show(csv)).isInstanceOf(Answer.Download.class);
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
        assertThat(Html.of(page.show(level("/donors", member).build())))
                .contains("Whoever is not found here is added first");
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
        OrganizationPromises promises = new OrganizationPromises(parts);
        assertThat(promises.show(visit, Subject.organization(nordwind))).isEmpty();
        assertThat(promises.starts(visit, Subject.organization(nordwind)))
                .singleElement()
                .satisfies(act -> assertThat(act.path()).startsWith("/promises/new?party="));
    }

    @Test
    void leadsIntoEachEnabledLevelThatTheReaderMaySee() {
        LevelsNavigation navigation = new LevelsNavigation(home.levels);
        Visit visit = Visit.to("/").by(member).build();
        assertThat(navigation.entries(visit))
                .extracting(entry -> entry.path())
                .containsExactly("/donors", "/makers", "/house", "/guests");
        home.levels.disable("makers");
        Caller some = Callers.as(Role.MEMBER, Map.of("house", Right.NONE));
        assertThat(navigation.entries(Visit.to("/").by(some).build()))
                .extracting(entry -> entry.path())
                .containsExactly("/donors", "/guests");
    }
}
