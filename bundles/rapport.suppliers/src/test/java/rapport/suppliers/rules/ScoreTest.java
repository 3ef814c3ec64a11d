package rapport.suppliers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rapport.suppliers.model.Share;

class ScoreTest {

    @Test
    void whatIsUnknownTakesNoPart() {
        Optional<Score> delivery = Score.ofShare(new Share(9, 10));
        assertThat(Score.together(delivery, Optional.empty(), Score.ofRatings(List.of())))
                .isEqualTo(delivery);
        assertThat(Score.together(Score.ofShare(new Share(0, 0)), Optional.empty()))
                .isEmpty();
    }

    @Test
    void oneRatingSaysNothingOfItsSpread() {
        Score one = Score.ofRatings(List.of(0.75)).orElseThrow();
        assertThat(one.low()).isZero();
        assertThat(one.high()).isEqualTo(1);
    }

    @Test
    void moreConcernsThanDeliveriesAreNoLessThanNothing() {
        assertThat(Score.quality(2, 3)).isEqualTo(new Share(0, 2));
        assertThat(Score.quality(0, 3).isKnown()).isFalse();
    }

    @Property
    void bothSidesAreRatedOnTheSameScale(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> ratings) {
        Score score = Score.ofRatings(ratings).orElseThrow();
        assertThat(score.mean()).isBetween(0.0, 1.0 + 1e-9);
        assertThat(score.low()).isBetween(0.0, score.mean() + 1e-9);
        assertThat(score.high()).isBetween(score.mean() - 1e-9, 1.0);
        assertThat(score.n()).isEqualTo(ratings.size());
    }
}
