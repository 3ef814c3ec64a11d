package rapport.sample.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.party.PersonId;
import rapport.sample.rules.Rhythm.Way;

class RhythmTest {

    private static final Instant TODAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonId OURS = new PersonId(new UUID(0, 1));
    private static final PersonId THEIRS = new PersonId(new UUID(0, 2));

    @Test
    void keepsQuietAsLongAsItWasTold() {
        List<InteractionDraft> history = history(new Rhythm(10, 47, Way.BOTH));

        Instant last = history.get(history.size() - 1).at();
        assertThat(Duration.between(last, TODAY).toDays()).isBetween(46L, 48L);
    }

    @Test
    void fillsEighteenMonthsInOrder() {
        List<InteractionDraft> history = history(new Rhythm(10, 3, Way.BOTH));

        assertThat(history).hasSizeBetween(45, 65);
        assertThat(history).extracting(InteractionDraft::at).isSorted();
        assertThat(Duration.between(history.get(0).at(), TODAY).toDays()).isBetween(500L, 549L);
    }

    @Test
    void isAllMailFromUsWhereOnlyWeWrite() {
        assertThat(history(new Rhythm(10, 3, Way.OURS))).allSatisfy(interaction -> {
            assertThat(interaction.channel()).isEqualTo(Channel.EMAIL);
            assertThat(interaction.participants().get(0).person()).isEqualTo(OURS);
        });
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(history(new Rhythm(10, 3, Way.BOTH))).isEqualTo(history(new Rhythm(10, 3, Way.BOTH)));
    }

    private static List<InteractionDraft> history(Rhythm rhythm) {
        return rhythm.between(OURS, THEIRS, List.of("Spare parts", "Year three"), TODAY, new Random(7));
    }
}
