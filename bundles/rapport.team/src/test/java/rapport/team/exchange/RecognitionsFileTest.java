package rapport.team.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.team.store.House.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.exchange.FactRow;
import rapport.api.party.PersonId;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.team.store.House;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class RecognitionsFileTest {

    @EachEngine
    void bringsThanksBackWithWhoSaidThemAndWhen(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            done(house.recognitions.give(
                    House.signedIn(mina),
                    new RecognitionDraft(
                            omar, "The report", house.donor("Rotary").id(), null, null, true)));
            house.test.clock().advance(Duration.ofDays(3));
            RecognitionsFile file = file(house);
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(file, Callers.manager()))
                    .isEqualTo(1);
        }
    }

    @EachEngine
    void handsOutToWhoeverAsksOnlyWhatTheyMayRead(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            Recognition alone = given(house, mina, omar, false);
            Recognition shared = given(house, mina, omar, true);
            assertThat(handedOut(house, House.signedIn(omar)))
                    .containsExactlyInAnyOrder(alone.id().value(), shared.id().value());
            assertThat(handedOut(house, Callers.administrator()))
                    .containsExactly(shared.id().value());
            assertThat(handedOut(house, Callers.as(Role.MANAGER, Map.of("team", Right.NONE))))
                    .isEmpty();
        }
    }

    @EachEngine
    void saysInGermanWhatSpeaksAgainstARow(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("giver", mina)
                    .with("receiver", mina)
                    .with("words", "Me");
            FactTableContract.assertObjectsInGermanToo(file(house), Callers.manager(), row);
        }
    }

    private static RecognitionsFile file(House house) {
        return new RecognitionsFile(house.recognitions, house.test.database());
    }

    private static Recognition given(House house, PersonId giver, PersonId receiver, boolean shared) {
        return done(house.recognitions.give(
                House.signedIn(giver), new RecognitionDraft(receiver, "The report", null, null, null, shared)));
    }

    private static List<UUID> handedOut(House house, Caller by) {
        List<UUID> ids = new ArrayList<>();
        file(house).each(by, row -> ids.add(row.id()));
        return ids;
    }
}
