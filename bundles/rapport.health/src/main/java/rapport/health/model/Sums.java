package rapport.health.model;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
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

    Sums(Instant asOf) {
        this.asOf = asOf;
    }

    /** Sums evidence as of an instant, the same whatever its order. */
    public static Sums of(Collection<Evidence> evidence, Formula formula, Instant asOf) {
        return Weighings.of(evidence).sums(formula, asOf);
    }

    /** One more piece of evidence, of which so much is left. */
    void add(Dimension dimension, Instant at, double moreGood, double moreBad, double left) {
        int place = dimension.ordinal();
        good[place] += moreGood * left;
        bad[place] += moreBad * left;
        n[place]++;
        newest[place] = Math.max(newest[place], at.getEpochSecond());
    }

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
