package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.relationship.RelationshipDraft;
import rapport.console.api.Visit;
import rapport.exchange.console.ImportPage;
import rapport.exchange.model.Finding;
import rapport.exchange.model.ImportJob;
import rapport.testkit.EachEngine;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

/** Facts that other bundles know are handed out and taken in without the exchange knowing what they are. */
class FactsTest {

    private static final String TWO = """
            rapport wishes id,wish,of,by,heard,weight,after
            w1,Seeds,donors: Nordwind,Ana <ana@north.example>,2026-03-01T09:00:00Z,2,
            w2,Rain,donors: Nordwind,Ana,2026-03-02T09:00:00Z,0.5,w1
            """;

    private final Wishes wishes = new Wishes();

    private Office office(TestEngine engine) {
        Office office = new Office(engine);
        office.take("people.csv", "First Name,E-mail\nAna,ana@north.example\n");
        OrganizationId north = office.directory
                .addOrganization(
                        office.manager, new OrganizationDraft("Nordwind", null, List.of(), false, List.of(), List.of()))
                .findValue()
                .orElseThrow()
                .id();
        office.relationships.begin(office.manager, new RelationshipDraft("donors", north, null, null, null, null));
        office.tables.addTable(wishes);
        return office;
    }

    @EachEngine
    void takesInATableOnceAndHandsItOutAgain(TestEngine engine) {
        try (Office office = office(engine)) {
            assertThat(office.take("wishes.csv", TWO).counts().created()).isEqualTo(2);
            assertThat(office.take("wishes.csv", TWO).counts().unchanged()).isEqualTo(2);
            assertThat(wishes.told).hasSize(2);
            List<FactRow> told = new ArrayList<>(wishes.told.values());
            assertThat(told.get(1).record("after")).isEqualTo(told.get(0).id());
            assertThat(told.get(0).instant("heard")).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
            assertThat(told.get(0).whole("weight")).isEqualTo(2);
            String handedOut = office.export("wishes.csv");
            assertThat(handedOut)
                    .contains("Seeds,donors: Nordwind,Ana <ana@north.example>,2026-03-01T09:00:00Z,2,,,")
                    .contains("0.5,,," + told.get(0).id());
            assertThat(office.take("wishes.csv", handedOut).counts().unchanged())
                    .isEqualTo(2);
        }
    }

    @EachEngine
    void saysWhichCellItDoesNotUnderstand(TestEngine engine) {
        try (Office office = office(engine)) {
            ImportJob taken = office.take("wishes.csv", """
                    rapport wishes id,wish,of,by,heard,weight,after
                    ,,donors: Südwind,Nobody,yesterday,much,w9
                    ,refuse me,donors: Nordwind,,,,
                    """);
            assertThat(taken.counts().refused()).isEqualTo(2);
            assertThat(office.problems(taken))
                    .extracting(Finding::column, Finding::key)
                    .containsExactlyInAnyOrder(
                            tuple("wish", "problem.cell-missing"),
                            tuple("of", "problem.relationship-unknown"),
                            tuple("by", "problem.person-unknown"),
                            tuple("heard", "problem.time-unreadable"),
                            tuple("weight", "problem.number-unreadable"),
                            tuple("after", "problem.record-unknown"),
                            tuple("wish", "wish.refused"));
        }
    }

    @EachEngine
    void tellsWhatTheTableObjectsToInTheLanguageOfTheReader(TestEngine engine) {
        try (Office office = office(engine)) {
            ImportJob taken = office.take("wishes.csv", """
                    rapport wishes id,wish,of
                    ,refuse me,donors: Nordwind
                    ,refuse by name,donors: Nordwind
                    """);
            assertThat(office.problems(taken))
                    .extracting(
                            finding -> office.desk.sentence(taken, finding, Locale.GERMAN),
                            finding -> office.desk.sentence(taken, finding, Locale.ENGLISH))
                    .containsExactly(
                            tuple("Das gewährt niemand.", "nobody grants that"),
                            tuple("nobody grants that to Ana", "nobody grants that to Ana"));
            Visit visit = Visit.to("/import/" + taken.id().value())
                    .by(office.manager)
                    .variable("id", taken.id().value().toString())
                    .in(Locale.GERMAN)
                    .build();
            assertThat(Html.of(new ImportPage(office.desk).show(visit))).contains("Das gewährt niemand.");
            office.tables.removeTable(wishes);
            assertThat(Html.of(new ImportPage(office.desk).show(visit))).contains("nobody grants that");
        }
    }

    @EachEngine
    void saysWhichWordsAColumnKnowsAndNamesTheColumnOfAFieldThatIsRefused(TestEngine engine) {
        try (Office office = office(engine)) {
            ImportJob taken = office.take("wishes.csv", """
                    rapport wishes id,wish,of,strength,raised by
                    ,Fog,donors: Nordwind,fierce,
                    ,refuse who raised me,donors: Nordwind,very strong,Ana
                    """);
            assertThat(taken.counts().refused()).isEqualTo(2);
            assertThat(office.problems(taken))
                    .extracting(Finding::column, Finding::key, Finding::value)
                    .containsExactlyInAnyOrder(
                            tuple("strength", "problem.word-unknown", "fierce → faint, very strong"),
                            tuple("raised by", "problem.not-yet", "Ana"));
        }
    }

    @EachEngine
    void keepsNothingOfADryRun(TestEngine engine) {
        try (Office office = office(engine)) {
            ImportJob checked = office.settle(office.desk.check(office.manager, office.handIn("wishes.csv", TWO)));
            assertThat(checked.counts().created()).isEqualTo(2);
            wishes.told.clear();
            assertThat(office.take("wishes.csv", TWO).counts().created()).isEqualTo(2);
        }
    }

    @EachEngine
    void refusesATableThatNobodyKnows(TestEngine engine) {
        try (Office office = office(engine)) {
            ImportJob taken = office.take("dreams.csv", "rapport dreams id,dream\n1,To fly\n");
            assertThat(office.problems(taken)).extracting(Finding::key).containsExactly("problem.table-unknown");
        }
    }

    @EachEngine
    void looksForTheRecordsOfManyRowsAtOnce(TestEngine engine) {
        try (Office office = office(engine)) {
            StringBuilder file = new StringBuilder("rapport wishes id,wish,of,after\n");
            UUID before = UUID.randomUUID();
            for (int row = 0; row < 60; row++) {
                UUID id = UUID.randomUUID();
                file.append(id)
                        .append(",Seeds,donors: Nordwind,")
                        .append(row == 0 ? "" : before)
                        .append('\n');
                before = id;
            }
            assertThat(office.take("wishes.csv", file.toString()).counts().created())
                    .isEqualTo(60);
            assertThat(wishes.asked).isOne();
            assertThat(wishes.told.values().stream().filter(row -> row.record("after") != null))
                    .hasSize(59);
            assertThat(office.take("wishes.csv", file.toString()).counts().unchanged())
                    .isEqualTo(60);
            assertThat(wishes.asked)
                    .as("rows that were taken in need no second look")
                    .isOne();
        }
    }

    private enum Strength {
        FAINT,
        VERY_STRONG
    }

    /** Wishes, kept in memory. */
    private static final class Wishes implements FactTable {

        private final Map<UUID, FactRow> told = new LinkedHashMap<>();
        private int asked;

        @Override
        public String name() {
            return "wishes";
        }

        @Override
        public String title(Locale locale) {
            return "Wishes";
        }

        @Override
        public String sentence(Objection objection, Locale locale) {
            if (!locale.equals(Locale.GERMAN)) {
                return objection.sentence();
            }
            return objection.key().equals("wish.refused") ? "Das gewährt niemand." : "Das gewährt {name} niemand.";
        }

        @Override
        public List<FactColumn> columns() {
            return List.of(
                    FactColumn.required("wish", Kind.TEXT),
                    FactColumn.required("of", Kind.RELATIONSHIP),
                    FactColumn.optional("by", Kind.PERSON),
                    FactColumn.optional("heard", Kind.INSTANT),
                    FactColumn.optional("weight", Kind.NUMBER),
                    FactColumn.word("strength", Strength.class),
                    FactColumn.optional("raised by", Kind.PERSON),
                    FactColumn.of("wishes", "after"));
        }

        @Override
        public void each(Caller by, Consumer<FactRow> visitor) {
            told.values().forEach(visitor);
        }

        @Override
        public Set<UUID> known(Collection<UUID> ids) {
            asked++;
            return ids.stream().filter(told::containsKey).collect(Collectors.toSet());
        }

        @Override
        public Outcome<UUID> take(Caller by, FactRow row) {
            if (row.requireText("wish").equals("refuse me")) {
                return Outcome.refused(List.of(Objection.to("wish", "wish.refused", "nobody grants that")));
            }
            if (row.requireText("wish").equals("refuse by name")) {
                return Outcome.refused(List.of(Objection.to("wish", "wish.named", "nobody grants that to Ana")));
            }
            if (row.requireText("wish").equals("refuse who raised me")) {
                return Outcome.refused(List.of(Objection.to("raisedBy", "instant.ahead", "not yet")));
            }
            told.put(row.id(), row);
            return Outcome.done(row.id());
        }
    }
}
