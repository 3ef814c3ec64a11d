package rapport.api.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import rapport.api.meeting.Exchange.Direction;

/**
 * What we gave against what we received and asked for: formula {@code balance-1}.
 *
 * <p>The balance is {@code (given − taken) / (given + taken)} over the weights, where taken is what was received or asked for:
 * +1 where we only gave, −1 where we only took, 0 where both weigh the same. Nothing is decayed: a favour is remembered.
 * Without any exchange there is no balance.
 *
 * @param given the weight of what we gave
 * @param received the weight of what we were given
 * @param asked the weight of what we asked for
 * @param n how many exchanges there are
 * @param asOf when the newest was; null where there is none
 */
public record Balance(
        int given, int received, int asked, int n, @Nullable Instant asOf) {

    /** The name and version of the formula. */
    public static final String FORMULA = "balance-1";

    /** Over these. */
    public static Balance of(Collection<Exchange> exchanges) {
        return new Balance(
                weight(exchanges, Direction.GIVEN),
                weight(exchanges, Direction.RECEIVED),
                weight(exchanges, Direction.ASKED),
                exchanges.size(),
                exchanges.stream()
                        .map(Exchange::at)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** From −1, where we only took, to +1, where we only gave; empty where nothing is recorded. */
    public OptionalDouble value() {
        int taken = received + asked;
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (given - taken) / (given + taken));
    }

    private static int weight(Collection<Exchange> exchanges, Direction direction) {
        return exchanges.stream()
                .filter(exchange -> exchange.direction() == direction)
                .mapToInt(Exchange::weight)
                .sum();
    }
}
