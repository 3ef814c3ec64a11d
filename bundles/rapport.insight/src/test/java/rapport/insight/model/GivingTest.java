package rapport.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.party.PersonId;

class GivingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PersonId OUR_ADA = person(1);
    private static final PersonId OUR_BEN = person(2);
    private static final PersonId ANN = person(3);
    private static final PersonId BOB = person(4);
    private static final Set<PersonId> OURS = Set.of(OUR_ADA, OUR_BEN);

    @Test
    void writtenWordsGoFromTheSenderToThoseAddressed() {
        Map<Pair, Gift> gifts = Giving.in(
                interaction(Channel.EMAIL, new Participant(ANN, Part.FROM), new Participant(OUR_ADA, Part.TO)), OURS);

        assertThat(gifts).containsExactly(Map.entry(new Pair(OUR_ADA, ANN), new Gift(NOON, 0, 1)));
    }

    @Test
    void peopleWhoAreOnlyAddressedTogetherGiveOneAnotherNothing() {
        Map<Pair, Gift> gifts = Giving.in(
                interaction(
                        Channel.EMAIL,
                        new Participant(OUR_ADA, Part.FROM),
                        new Participant(OUR_BEN, Part.TO),
                        new Participant(ANN, Part.CC)),
                OURS);

        assertThat(gifts)
                .containsOnly(
                        Map.entry(new Pair(OUR_ADA, OUR_BEN), new Gift(NOON, 1, 0)),
                        Map.entry(new Pair(OUR_ADA, ANN), new Gift(NOON, 0.25, 0)));
    }

    @Test
    void talkingGoesBothWaysBetweenEverybodyPresent() {
        Map<Pair, Gift> gifts = Giving.in(
                interaction(
                        Channel.IN_PERSON,
                        new Participant(OUR_ADA, Part.FROM),
                        new Participant(ANN, Part.TO),
                        new Participant(BOB, Part.TO)),
                OURS);

        assertThat(gifts)
                .containsOnly(
                        Map.entry(new Pair(OUR_ADA, ANN), new Gift(NOON, 4, 4)),
                        Map.entry(new Pair(OUR_ADA, BOB), new Gift(NOON, 4, 4)));
    }

    @Test
    void aLargeGroupDividesTheWeight() {
        List<Participant> people = new ArrayList<>(List.of(new Participant(OUR_ADA, Part.FROM)));
        for (int guest = 10; guest < 26; guest++) {
            people.add(new Participant(person(guest), Part.TO));
        }
        Map<Pair, Gift> gifts = Giving.in(interaction(Channel.VIDEO, people.toArray(new Participant[0])), OURS);

        assertThat(gifts).hasSize(16).containsEntry(new Pair(OUR_ADA, person(10)), new Gift(NOON, 0.75, 0.75));
    }

    @Test
    void talkingBeforeACrowdIsTheSpeakersGiftAlone() {
        List<Participant> people = new ArrayList<>(List.of(new Participant(OUR_ADA, Part.FROM)));
        people.add(new Participant(OUR_BEN, Part.TO));
        for (int guest = 100; guest < 199; guest++) {
            people.add(new Participant(person(guest), Part.TO));
        }
        Map<Pair, Gift> gifts = Giving.in(interaction(Channel.IN_PERSON, people.toArray(new Participant[0])), OURS);

        assertThat(gifts).hasSize(100).doesNotContainKey(new Pair(OUR_BEN, person(100)));
        assertThat(gifts.values()).allMatch(gift -> gift.fromB() == 0);
    }

    @Test
    void peopleOfWhomNoneIsOursAreNoTieOfOurs() {
        assertThat(Giving.in(
                        interaction(Channel.PHONE, new Participant(ANN, Part.FROM), new Participant(BOB, Part.TO)),
                        OURS))
                .isEmpty();
    }

    private static Interaction interaction(Channel channel, Participant... participants) {
        return new Interaction(
                new InteractionId(new UUID(9, 9)),
                1,
                NOON,
                channel,
                List.of(participants),
                null,
                null,
                "entered",
                false);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
