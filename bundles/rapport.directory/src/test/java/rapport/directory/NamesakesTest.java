package rapport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.directory.IntakeTest.everybody;
import static rapport.directory.IntakeTest.row;
import static rapport.directory.IntakeTest.take;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Intake.Result;
import rapport.api.party.Intake.Row;
import rapport.api.party.PersonDraft;
import rapport.api.party.PositionDraft;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** Who of those alike is meant, and who is somebody else. */
class NamesakesTest {

    private static Row born(String given, String family, @Nullable String mail, String birthday) {
        PersonDraft draft = DirectoryContractTest.person(given, family, mail, null);
        return row(new PersonDraft(
                given,
                family,
                null,
                Birthday.parse(birthday),
                false,
                draft.contactPoints(),
                draft.tags(),
                draft.positions()));
    }

    @EachEngine
    void namesakesAreToldApartByWhereTheyWorkOrEverWorked(TestEngine engine) {
        try (TestStore test = engine.open()) {
            PositionDraft before = new PositionDraft(
                    null, "Alt GmbH", null, null, LocalDate.parse("2001-01-01"), LocalDate.parse("2009-12-31"), "test");
            PositionDraft now = new PositionDraft(null, "Neu AG", "Buyer", null, null, null, "test");
            take(test, working("Uwe", "Kern", before, now), working("Uwe", "Kern", at("Third Ltd")));

            assertThat(take(test, working("Uwe", "Kern", at("Alt GmbH")), working("Uwe", "Kern", at("NEU AG"))))
                    .doesNotContain(Result.CREATED);
            assertThat(take(test, working("Uwe", "Kern", at("Fourth Ltd")))).containsExactly(Result.CREATED);
            assertThat(everybody(test)).hasSize(3);
        }
    }

    @EachEngine
    void aDayThatCrowdsShareTellsNobodyApart(TestEngine engine) {
        try (TestStore test = engine.open()) {
            Row[] crowd = IntStream.range(0, 300)
                    .mapToObj(i -> born(letters(i) + "a", "Kern", null, "1980-02-03"))
                    .toArray(Row[]::new);
            assertThat(take(test, crowd)).containsOnly(Result.CREATED);

            assertThat(take(test, crowd)).containsOnly(Result.UNCHANGED);
            assertThat(take(test, born("Wilhelmina", "Kern", null, "1980-02-03")))
                    .containsExactly(Result.CREATED);
            assertThat(take(test, born("Wilhelmine", "Kern", null, "1980-02-03")))
                    .containsExactly(Result.CREATED);
        }
    }

    // Names of which none may be another, misspelt.
    private static String letters(int number) {
        String letter = String.valueOf((char) ('a' + number % 26));
        String other = String.valueOf((char) ('a' + number / 26));
        return letter.repeat(4) + other.repeat(4);
    }

    @EachEngine
    void aNumberInANameIsNoSlip(TestEngine engine) {
        try (TestStore test = engine.open()) {
            assertThat(take(
                            test,
                            born("Messplatz 1", "Labor", null, "1980-02-03"),
                            born("Messplatz 2", "Labor", null, "1980-02-03")))
                    .containsExactly(Result.CREATED, Result.CREATED);
        }
    }

    private static PositionDraft at(String organization) {
        return new PositionDraft(null, organization, null, null, null, null, "test");
    }

    private static Row working(String given, String family, PositionDraft... positions) {
        return row(new PersonDraft(given, family, null, null, false, List.of(), List.of(), List.of(positions)));
    }

    @EachEngine
    void namesakesAreToldApartByTheirNumbers(TestEngine engine) {
        try (TestStore test = engine.open()) {
            take(test, calling("Uwe", "Kern", "+49 30 1234567"), calling("Uwe", "Kern", "+49 40 7654321"));

            assertThat(take(test, calling("Uwe", "Kern", "0049 (0)30 123 45 67")))
                    .containsExactly(Result.UNCHANGED);
            assertThat(take(test, calling("Ida", "Kern", "+49 30 1234567"))).containsExactly(Result.CREATED);
            assertThat(everybody(test)).hasSize(3);
        }
    }

    private static Row calling(String given, String family, String number) {
        ContactPoint phone = new ContactPoint(ContactPoint.Kind.PHONE, null, number);
        return row(new PersonDraft(given, family, null, null, false, List.of(phone), List.of(), List.of()));
    }

    @EachEngine
    void nobodyIsBornOnTwoDays(TestEngine engine) {
        try (TestStore test = engine.open()) {
            take(test, born("Eva", "Moor", null, "1947-04-29"), born("Ida", "Hahn", "home@hahn.example", "1950-03-02"));

            assertThat(take(test, born("Eva", "Moor", null, "1919-05-28"))).containsExactly(Result.CREATED);
            assertThat(take(test, born("Ida", "Hahn", "home@hahn.example", "1979-08-11")))
                    .containsExactly(Result.CREATED);
            assertThat(take(test, row("Eva", "Moor", null, null))).containsExactly(Result.UNCHANGED);
            assertThat(everybody(test)).hasSize(4);
        }
    }

    @EachEngine
    void whoeverIsBornOnTheSameDayMayBeMisspelt(TestEngine engine) {
        try (TestStore test = engine.open()) {
            take(test, born("Lachlan", "Sondergeld", null, "1947-04-29"));

            assertThat(take(
                            test,
                            born("Lachaln", "Sondegeld", null, "1947-04-29"),
                            born("Sondergeld", "Lachlan", null, "1947-04-29"),
                            row(new PersonDraft(
                                    null,
                                    "Sondergeld",
                                    null,
                                    Birthday.parse("1947-04-29"),
                                    false,
                                    List.of(),
                                    List.of(),
                                    List.of()))))
                    .containsOnly(Result.UNCHANGED);
            assertThat(take(
                            test,
                            born("Tim", "Sondergeld", null, "1947-04-29"),
                            born("Tom", "Sondergeld", null, "1947-04-29")))
                    .containsOnly(Result.CREATED);
            assertThat(take(
                            test,
                            born("Marlene", "Vogt", "m@vogt.example", "1970-01-01"),
                            born("Marlena", "Vogt", "n@vogt.example", "1970-01-01")))
                    .containsOnly(Result.CREATED);
        }
    }

    @EachEngine
    void whoIsReachedElsewhereIsSomebodyElseHoweverAlikeTheNames(TestEngine engine) {
        try (TestStore test = engine.open()) {
            take(test, born("Hannes", "Petersen", "hannes@nord.example", "1950-11-19"));

            assertThat(take(test, born("Hannes", "Peterson", "h.peterson@sued.example", "1950-11-19")))
                    .containsExactly(Result.CREATED);
            assertThat(take(test, born("Hanes", "Petersen", null, "1950-11-19")))
                    .containsExactly(Result.UNCHANGED);
        }
    }
}
