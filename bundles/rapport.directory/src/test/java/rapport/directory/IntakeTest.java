package rapport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Intake.Addressee;
import rapport.api.party.Intake.Result;
import rapport.api.party.Intake.Row;
import rapport.api.party.Intake.Taken;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class IntakeTest {

    private static final Caller ANYBODY = Callers.member();
    private static final String SOURCE = "import:contacts.csv";

    static Row row(PersonDraft draft) {
        return new Row(null, draft, null);
    }

    static Row row(
            @Nullable String given, @Nullable String family, @Nullable String mail, @Nullable String organization) {
        return row(DirectoryContractTest.person(given, family, mail, organization));
    }

    static List<Result> take(TestStore test, Row... rows) {
        return new BulkIntake(test.database(), test.clock())
                .take(ANYBODY, SOURCE, List.of(rows), () -> {}).stream()
                        .map(Taken::result)
                        .toList();
    }

    static List<Person> everybody(TestStore test) {
        return new KeptDirectory(test.database(), test.clock())
                .people(ANYBODY, PeopleQuery.ALL, PageRequest.first(1_000))
                .items();
    }

    @EachEngine
    void takingTheSameFileTwiceChangesNothing(TestEngine engine) {
        try (TestStore test = engine.open()) {
            Row[] rows = {
                row("Ada", "Lovelace", "ada@engines.example", "Engines"),
                row("Charles", "Babbage", null, "Engines"),
                row("Mary", "Somerville", null, null),
                new Row("uid-1", DirectoryContractTest.person("No", "Body", null, null), "met in Turin"),
                row(new PersonDraft(
                        "Phone",
                        "Only",
                        null,
                        null,
                        false,
                        List.of(ContactPoint.phone("+44 20 1234")),
                        List.of("a", "B"),
                        List.of()))
            };
            assertThat(take(test, rows)).containsOnly(Result.CREATED);
            List<Person> before = everybody(test);
            int entries = test.entries().size();

            assertThat(take(test, rows)).containsOnly(Result.UNCHANGED);

            assertThat(everybody(test)).isEqualTo(before);
            assertThat(test.entries()).hasSize(entries);
        }
    }

    @EachEngine
    void recognisesTheSamePersonWithinABatch(TestEngine engine) {
        try (TestStore test = engine.open()) {
            assertThat(take(
                            test,
                            row("Ada", "Lovelace", "ada@engines.example", "Engines"),
                            row("Ada", "Lovelace", "ADA@engines.example", "Looms"),
                            row("Ada", "Lovelace", "lovelace@home.example", "engines"),
                            row("Other", "Sender", "ada@engines.example", null)))
                    .containsExactly(Result.CREATED, Result.UPDATED, Result.UPDATED, Result.CREATED);

            List<Person> people = everybody(test);
            assertThat(people).hasSize(2);
            assertThat(people.get(0).contactPoints()).hasSize(2);
            assertThat(people.get(0).positions()).hasSize(2);
            assertThat(new KeptDirectory(test.database(), test.clock())
                            .organizations(ANYBODY, OrganizationsQuery.ALL, PageRequest.first(10))
                            .items())
                    .hasSize(2);
        }
    }

    @EachEngine
    void fillsWhatIsEmptyAndOverwritesNothing(TestEngine engine) {
        try (TestStore test = engine.open()) {
            take(test, row(null, null, "ada@engines.example", null));
            PersonDraft more = new PersonDraft(
                    "Ada",
                    "Lovelace",
                    "Countess",
                    Birthday.parse("--12-10"),
                    false,
                    List.of(ContactPoint.mail("ada@engines.example"), ContactPoint.phone("+44 20 1")),
                    List.of("friend"),
                    List.of(DirectoryContractTest.at("Engines", "Programmer")));
            assertThat(take(test, row(more))).containsExactly(Result.UPDATED);
            PersonDraft contradiction = new PersonDraft(
                    "Adah",
                    "Lovelace",
                    "Duchess",
                    Birthday.parse("1815-12-10"),
                    false,
                    List.of(ContactPoint.mail("ada@engines.example")),
                    List.of("Friend"),
                    List.of(DirectoryContractTest.at("ENGINES", null)));
            assertThat(take(test, row(contradiction))).containsExactly(Result.UPDATED);

            Person ada = everybody(test).get(0);
            assertThat(ada.displayName()).isEqualTo("Ada Lovelace");
            assertThat(ada.nickname()).isEqualTo("Countess");
            assertThat(ada.birthday()).hasToString("1815-12-10");
            assertThat(ada.tags()).containsExactly("friend");
            assertThat(ada.positions()).hasSize(1);
            assertThat(ada.contactPoints()).hasSize(2);
        }
    }

    @EachEngine
    void refusesARowWithReasonsAndTakesTheOthers(TestEngine engine) {
        try (TestStore test = engine.open()) {
            assertThat(take(test, row(null, null, null, "Nowhere"), row("Ada", "L", "ada@l.example", null)))
                    .containsExactly(Result.REFUSED, Result.CREATED);
            assertThat(new KeptDirectory(test.database(), test.clock())
                            .organizations(ANYBODY, OrganizationsQuery.ALL, PageRequest.first(10))
                            .items())
                    .isEmpty();
        }
    }

    @EachEngine
    void leavesNothingWhenTheCheckpointFails(TestEngine engine) {
        try (TestStore test = engine.open()) {
            BulkIntake intake = new BulkIntake(test.database(), test.clock());
            assertThatThrownBy(() ->
                            intake.take(ANYBODY, SOURCE, List.of(row("Ada", "L", "ada@l.example", "Engines")), () -> {
                                throw new IllegalStateException("the power failed");
                            }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(everybody(test)).isEmpty();
            assertThat(test.entries()).isEmpty();
        }
    }

    @EachEngine
    void considersWithoutDoing(TestEngine engine) {
        try (TestStore test = engine.open()) {
            BulkIntake intake = new BulkIntake(test.database(), test.clock());
            assertThat(intake.consider(ANYBODY, SOURCE, List.of(row("Ada", "L", "ada@l.example", "Engines"))))
                    .extracting(Taken::result)
                    .containsExactly(Result.CREATED);
            assertThat(everybody(test)).isEmpty();
        }
    }

    @EachEngine
    void knowsWhoAnAddressBelongsTo(TestEngine engine) {
        try (TestStore test = engine.open()) {
            take(test, row("Ada", "Lovelace", "ada@engines.example", null));
            BulkIntake intake = new BulkIntake(test.database(), test.clock());
            List<Addressee> addressees = List.of(
                    new Addressee("Ada@engines.example", "Somebody Else"),
                    new Addressee("new@engines.example", null),
                    new Addressee("new@engines.example", "'Newman, Alfred'"));
            var ids = intake.peopleFor(ANYBODY, "import:mail", addressees);

            assertThat(ids.get(1)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(0));
            assertThat(everybody(test))
                    .extracting(Person::displayName)
                    .containsExactly("Ada Lovelace", "Alfred Newman");
            assertThat(intake.peopleFor(ANYBODY, "import:mail", addressees)).isEqualTo(ids);
        }
    }

    @EachEngine
    void takesAThousandRowsAtOnce(TestEngine engine) {
        try (TestStore test = engine.open()) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                rows.add(row(
                        "Given" + i % 37, "Family" + i, "mail" + i + "@firm" + i % 90 + ".example", "Firm " + i % 90));
            }
            assertThat(take(test, rows.toArray(Row[]::new))).containsOnly(Result.CREATED);
            assertThat(take(test, rows.toArray(Row[]::new))).containsOnly(Result.UNCHANGED);
            assertThat(everybody(test)).hasSize(1_000);
        }
    }
}
