package rapport.health.model;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import rapport.api.health.Dimension;

/**
 * The evidence of one relationship, summed up by dimension: all that its health needs, in a handful of bytes. All sums decay alike,
 * so one instant tells when they were what they are.
 */
public final class Sums {

    private static final int DIMENSIONS = Dimension.values().length;
    private static final int BYTES = DIMENSIONS * (3 * Double.BYTES + Integer.BYTES);

    private final Instant asOf;
    private final double[] good = new double[DIMENSIONS];
    private final double[] bad = new double[DIMENSIONS];
    private final int[] n = new int[DIMENSIONS];
    private final long[] newest = new long[DIMENSIONS];

    private Sums(Instant asOf) {
        this.asOf = asOf;
    }

    /** Sums evidence as of an instant, the same whatever its order. */
    public static Sums of(Collection<Evidence> evidence, Formula formula, Instant asOf) {
        Sums sums = new Sums(asOf);
        // Sums of fractions depend on their order in the last digit, so there is but one.
        List<Evidence> ordered = evidence.stream().sorted(ORDER).toList();
        for (Evidence one : ordered) {
            int place = one.dimension().ordinal();
            double left = formula.left(one.at(), asOf);
            sums.good[place] += one.good() * left;
            sums.bad[place] += one.bad() * left;
            sums.n[place]++;
            sums.newest[place] = Math.max(sums.newest[place], one.at().getEpochSecond());
        }
        return sums;
    }

    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::at)
            .thenComparing(Evidence::id)
            .thenComparing(Evidence::reason)
            .thenComparingDouble(Evidence::good)
            .thenComparingDouble(Evidence::bad);

    /** As {@link #bytes} wrote them. */
    public static Sums read(byte[] bytes, Instant asOf) {
        Sums sums = new Sums(asOf);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < DIMENSIONS && buffer.remaining() >= BYTES / DIMENSIONS; i++) {
            sums.good[i] = buffer.getDouble();
            sums.bad[i] = buffer.getDouble();
            sums.newest[i] = buffer.getLong();
            sums.n[i] = buffer.getInt();
        }
        return sums;
    }

    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES);
        for (int i = 0; i < DIMENSIONS; i++) {
            buffer.putDouble(good[i]).putDouble(bad[i]).putLong(newest[i]).putInt(n[i]);
        }
        return buffer.array();
    }

    public Instant asOf() {
        return asOf;
    }

    public double good(Dimension dimension) {
        return good[dimension.ordinal()];
    }

    public double bad(Dimension dimension) {
        return bad[dimension.ordinal()];
    }

    public int n(Dimension dimension) {
        return n[dimension.ordinal()];
    }

    /** When the latest fact of the dimension happened; the epoch where there is none. */
    public Instant newest(Dimension dimension) {
        return Instant.ofEpochSecond(newest[dimension.ordinal()]);
    }
}
