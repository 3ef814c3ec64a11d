package rapport.relationships.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.list.RelationshipColumn;
import rapport.relationships.store.Household;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.OpenDoor;
import rapport.testkit.PaperNotepad;
import rapport.testkit.TestEngine;

/** What is done within the list of a level: columns, cells, and many at once. */
class LevelListTest {

    private final Household home = new Household(TestEngine.H2);
    private final PersonId mina = home.parties.colleague("Mina");
    private final PersonId bo = home.parties.person("Bo");
    private final Caller member = Callers.as(Role.MEMBER, Map.of(), mina);
    private final LevelColumns columns = new LevelColumns(new OpenDoor());
    private final Parts parts = new Parts(
            home.relationships,
            home.interactions,
            home.commitments,
            home.parties.directory(),
            home.levels,
            new NoTies(),
            new PaperNotepad(),
            (visit, subject, from, until, atMost) -> List.of(),
            home.test.projections(),
            columns);
    private final Relationship north = home.begin("donors", home.parties.organization("Nordwind"));
    private final Relationship south = home.begin("donors", home.parties.organization("Südwind"));
    private final Relationship maker = home.begin("makers", home.parties.organization("Sägewerk"));

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void showsWhatOtherBundlesSayOfAllRowsOfAPageAtOnce() {
        CountingColumn asked = new CountingColumn(south.id());
        columns.addColumn(asked);
        assertThat(list("donors")).contains("Moon", "full &amp; bright", "moon");
        assertThat(asked.pages).containsExactly(2);
        columns.removeColumn(asked);
        assertThat(list("donors")).doesNotContain("Moon");
    }

    @Test
    void aColumnThatFailsLeavesTheListAsItIs() {
        columns.addColumn(new CountingColumn(north.id()) {
            @Override
            public Map<RelationshipId, Body> cells(Visit visit, Collection<RelationshipId> page) {
                throw new IllegalStateException("no moon tonight");
            }
        });
        assertThat(list("donors")).contains("Nordwind", "Südwind");
    }

    @Test
    void showsTheColumnsThatSomebodyChoseForThatLevel() {
        assertThat(list("donors")).contains("Nordwind", "/donors/cells/").doesNotContain("every 14 days");
        submit("donors/columns", Parameters.of("column", "rhythm"));
        assertThat(list("donors")).contains("every 14 days").doesNotContain("never");
        assertThat(list("makers")).contains("never").doesNotContain("every 14 days");
    }

    @Test
    void changesOwnerRhythmAndStateInTheirCells() {
        cell(north, "owner", "owner", mina.value().toString(), "owner.label", "Mina");
        cell(north, "rhythm", "rhythm", "45");
        cell(north, "status", "status", "PAUSED");
        Relationship now = now(north);
        assertThat(now.owner()).isEqualTo(mina);
        assertThat(now.cadenceDays()).isEqualTo(45);
        assertThat(now.status()).isEqualTo(Status.PAUSED);
        assertThat(now.stage()).isEqualTo("first");
    }

    @Test
    void refusesAnOwnerWhoIsNoneOfUsAndARhythmThatIsNone() {
        submit("donors/columns", new Parameters(Map.of("column", List.of("owner", "rhythm"))));
        assertThat(Html.of(cell(north, "owner", "owner", bo.value().toString(), "owner.label", "Bo")))
                .contains("The owner must be one of our own people.");
        assertThat(Html.of(cell(north, "rhythm", "rhythm", "often"))).contains("A rhythm is 1 to 36,500 days.");
        assertThat(Html.of(cell(north, "rhythm", "rhythm", "20", "version", String.valueOf(north.version() + 1))))
                .contains("Somebody else changed this meanwhile", "every 14 days");
        assertThat(now(north)).isEqualTo(north);
    }

    @Test
    void takesTheOwnerWhoseNameWasTypedBesideTheOneOfBefore() {
        home.parties.colleague("Zoe");
        Map<String, List<String>> both =
                Map.of("owner", List.of(mina.value().toString()), "owner.label", List.of("Mina", "Zoe"));
        submit("donors/cells/" + north.id().value() + "/owner", new Parameters(both));
        assertThat(list("donors")).contains("Zoe").doesNotContain("Mina");
    }

    @Test
    void asksWhatAStageAsksForBeforeACellMovesToIt() {
        assertThat(Html.of(cell(north, "stage", "stage", "second"))).contains("They said yes.", "value=\"second\"");
        assertThat(now(north).stage()).isEqualTo("first");
        cell(north, "stage", "stage", "second", "considered", "second");
        assertThat(now(north).stage()).isEqualTo("second");
    }

    @Test
    void movesManyAndMovesThemBack() {
        assertThat(Html.of(bulk("stage", Map.of("stage", "second"), north, south)))
                .contains("They said yes.");
        Answer.Done moved = done(bulk("stage", Map.of("stage", "second", "considered", "second"), north, south, maker));
        assertThat(moved.toast().sentence()).startsWith("2 donors moved.").contains("1 donor could not be changed");
        assertThat(now(south).stage()).isEqualTo("second");
        assertThat(now(maker).stage()).isEqualTo("first");
        submit(String.valueOf(moved.toast().undo()).substring(1), Parameters.NONE);
        assertThat(now(north).stage()).isEqualTo("first");
        assertThat(now(south).stage()).isEqualTo("first");
    }

    @Test
    void givesManyAnOwnerARhythmAndAPause() {
        Map<String, String> owner = Map.of("owner", mina.value().toString(), "owner.label", "Mina");
        Answer.Done handed = done(bulk("owner", owner, north, south));
        assertThat(handed.toast().sentence()).isEqualTo("2 donors handed over.");
        submit(String.valueOf(handed.toast().undo()).substring(1), Parameters.NONE);
        assertThat(now(north).owner()).isEqualTo(north.owner());
        Answer.Done slower = done(bulk("rhythm", Map.of("rhythm", "90"), north, south));
        assertThat(now(south).cadenceDays()).isEqualTo(90);
        submit(String.valueOf(slower.toast().undo()).substring(1), Parameters.NONE);
        assertThat(now(south).cadenceDays()).isEqualTo(14);
        done(bulk("status", Map.of("status", "PAUSED"), north, south));
        assertThat(now(north).status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void isForThoseWhoMayWriteTheLevel() {
        Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
        LevelDeskPage page = new LevelDeskPage(parts);
        Visit.Builder visit = Visit.to("/donors/bulk/stage").by(reader).variable("level", "donors");
        assertThatThrownBy(() -> page.submit(visit.build())).isInstanceOf(Forbidden.class);
        Visit.Builder nowhere = Visit.to("/nowhere/columns").by(member).variable("level", "nowhere");
        assertThat(page.submit(nowhere.build())).isEqualTo(Answer.notFound());
    }

    private Relationship now(Relationship one) {
        return home.relationships.find(member, one.id()).orElseThrow();
    }

    private String list(String level) {
        Visit visit = Visit.to("/" + level).by(member).variable("level", level).build();
        return Html.of(new LevelListPage(parts).show(visit));
    }

    private Answer cell(Relationship one, String trait, String... form) {
        return submit("donors/cells/" + one.id().value() + "/" + trait, Parameters.of(form));
    }

    private Answer bulk(String deed, Map<String, String> form, Relationship... ones) {
        Map<String, List<String>> values = new HashMap<>();
        form.forEach((name, value) -> values.put(name, List.of(value)));
        values.put("asked", List.of("true"));
        values.put(
                "id",
                List.of(ones).stream().map(one -> one.id().value().toString()).toList());
        return submit("donors/bulk/" + deed, new Parameters(values));
    }

    private Answer submit(String path, Parameters form) {
        Visit visit = Visit.to("/" + path)
                .by(member)
                .variable("level", path.substring(0, path.indexOf('/')))
                .form(form)
                .asFragment(true)
                .build();
        return new LevelDeskPage(parts).submit(visit);
    }

    private static Answer.Done done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return (Answer.Done) answer;
    }

    /** Says something of one relationship, and counts of how many it was asked each time. */
    private static class CountingColumn implements RelationshipColumn {

        final List<Integer> pages = new ArrayList<>();
        private final RelationshipId of;

        CountingColumn(RelationshipId of) {
            this.of = of;
        }

        @Override
        public String name() {
            return "moon";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public String title(Locale locale) {
            return "Moon";
        }

        @Override
        public Map<RelationshipId, Body> cells(Visit visit, Collection<RelationshipId> page) {
            pages.add(page.size());
            return Map.of(of, Body.text("full & bright"));
        }
    }
}
