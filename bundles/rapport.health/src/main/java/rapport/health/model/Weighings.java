package rapport.health.model;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import rapport.api.health.Dimension;

/**
 * What the evidence of one relationship weighs, without the words: all that any formula needs to sum it up, in about thirty bytes for
 * each. Sums of fractions depend on their order in the last digit; these have but one order, whichever way the evidence came.
 */
public final class Weighings {

    private static final int BYTES_EACH = Byte.BYTES + Long.BYTES + Integer.BYTES + 2 * Double.BYTES;
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::at)
            .thenComparing(Evidence::id)
            .thenComparing(Evidence::reason)
            .thenComparingDouble(Evidence::good)
            .thenComparingDouble(Evidence::bad);

    private final List<Weighing> all;

    private record Weighing(Dimension dimension, Instant at, double good, double bad) {

        static Weighing of(Evidence evidence) {
            return new Weighing(evidence.dimension(), evidence.at(), evidence.good(), evidence.bad());
        }
    }

    private Weighings(List<Weighing> all) {
        this.all = all;
    }

    public static Weighings of(Collection<Evidence> evidence) {
        return new Weighings(evidence.stream().sorted(ORDER).map(Weighing::of).toList());
    }

    /** As {@link #bytes} wrote them. */
    public static Weighings read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Weighing[] read = new Weighing[bytes.length / BYTES_EACH];
        for (int i = 0; i < read.length; i++) {
            Dimension dimension = DIMENSIONS[buffer.get()];
            Instant at = Instant.ofEpochSecond(buffer.getLong(), buffer.getInt());
            read[i] = new Weighing(dimension, at, buffer.getDouble(), buffer.getDouble());
        }
        return new Weighings(List.of(read));
    }

    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(all.size() * BYTES_EACH);
        for (Weighing one : all) {
            buffer.put((byte) one.dimension().ordinal());
            buffer.putLong(one.at().getEpochSecond()).putInt(one.at().getNano());
            buffer.putDouble(one.good()).putDouble(one.bad());
        }
        return buffer.array();
    }

    /** Their sums as of an instant, decayed by the formula. */
    public Sums sums(Formula formula, Instant asOf) {
        Sums sums = new Sums(asOf);
        all.forEach(one -> sums.add(one.dimension(), one.at(), one.good(), one.bad(), formula.left(one.at(), asOf)));
        return sums;
    }
}
