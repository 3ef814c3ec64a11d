package rapport.team.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.team.store.House.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.PersonalTable;
import rapport.api.party.PersonId;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.Talk;
import rapport.team.model.TalkPoint;
import rapport.team.store.ForgottenTalks;
import rapport.team.store.House;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

/** What is between two is handed out to these two, and to nobody else whatever they may see. */
class OwnFilesTest {

    @EachEngine
    void eitherOfTheTwoTakesItWithThemAndNobodyElseDoes(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            PersonId lena = house.colleague("Lena", "Sales");
            Caller she = House.signedIn(mina);
            TalkPoint point = done(house.talks.add(she, omar, "My holiday"));
            Talk talk = done(house.talks.hold(she, omar, List.of(point.id()), "In May"));
            done(house.recognitions.give(she, new RecognitionDraft(omar, "The report", null, null, null, false)));
            for (PersonalTable table : tables(house)) {
                for (PersonId one : List.of(mina, omar)) {
                    assertThat(told(table, House.signedIn(one)))
                            .as(table.name())
                            .hasSize(1);
                }
                assertThat(told(table, House.signedIn(lena))).isEmpty();
                assertThat(told(table, Callers.administrator())).isEmpty();
                assertThat(told(table, Caller.platform("export command"))).isEmpty();
            }
            FactRow row = told(new OwnTalkPoints(house.talks), she).get(0);
            assertThat(row.record("settled in")).isEqualTo(talk.id().value());
            assertThat(row.people("between")).containsExactlyInAnyOrder(mina, omar);
        }
    }

    @EachEngine
    void goesForBothWhenOneOfThemIsForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            done(house.talks.hold(House.signedIn(mina), omar, List.of(), "In May"));
            house.purge(mina);
            new ForgottenTalks(house.test.database(), house.test.clock()).forgetSome();
            assertThat(told(new OwnTalks(house.talks), House.signedIn(omar))).isEmpty();
        }
    }

    @Test
    void isNamedInBothLanguages() {
        try (House house = new House(TestEngine.H2)) {
            for (PersonalTable table : tables(house)) {
                MessagesContract.assertComplete(table.getClass());
                assertThat(table.title(Locale.GERMAN)).isNotEqualTo(table.title(Locale.ENGLISH));
                assertThat(table.columns()).extracting(FactColumn::name).doesNotHaveDuplicates();
            }
        }
    }

    private static List<PersonalTable> tables(House house) {
        return List.of(
                new OwnTalks(house.talks), new OwnTalkPoints(house.talks), new OwnRecognitions(house.recognitions));
    }

    private static List<FactRow> told(PersonalTable table, Caller by) {
        List<FactRow> rows = new ArrayList<>();
        table.each(by, rows::add);
        return rows;
    }
}
