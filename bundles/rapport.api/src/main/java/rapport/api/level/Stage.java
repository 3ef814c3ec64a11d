package rapport.api.level;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a relationship.
 *
 * @param name stable, lower case: {@code courting}
 * @param label as shown
 * @param gate what should be true before a relationship enters, in a sentence; null where nothing is asked
 * @param cadenceDays how many days may pass without contact in this stage; null where none is expected
 * @param beside whether it stands beside the way (dormant, former) rather than on it
 * @param iso44001 the stage of ISO 44001 to which it maps
 * @param evidence what should be so before a relationship enters, each with a name of its own
 */
public record Stage(
        String name,
        Localized label,
        @Nullable Localized gate,
        @Nullable Integer cadenceDays,
        boolean beside,
        Iso44001Stage iso44001,
        List<GateEvidence> evidence) {

    public Stage {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        if (cadenceDays != null && cadenceDays < 1) {
            throw new IllegalArgumentException("stage " + name + " has a cadence of " + cadenceDays + " days");
        }
        evidence = List.copyOf(evidence);
        if (evidence.stream().map(GateEvidence::name).distinct().count() < evidence.size()) {
            throw new IllegalArgumentException("stage " + name + " asks twice for evidence of the same name");
        }
    }

    /** One that asks for no evidence. */
    public Stage(
            String name,
            Localized label,
            @Nullable Localized gate,
            @Nullable Integer cadenceDays,
            boolean beside,
            Iso44001Stage iso44001) {
        this(name, label, gate, cadenceDays, beside, iso44001, List.of());
    }

    /** A stage on the way, into which everybody comes, and in which no contact is expected until {@link #every} says so. */
    public static Stage of(String name, Localized label, Iso44001Stage iso44001) {
        return new Stage(name, label, null, null, false, iso44001);
    }

    /** What should be true before a relationship enters. */
    public Stage asking(Localized sentence) {
        return new Stage(name, label, sentence, cadenceDays, beside, iso44001, evidence);
    }

    /** What should be so before a relationship enters, point by point. */
    public Stage needing(GateEvidence... points) {
        return new Stage(name, label, gate, cadenceDays, beside, iso44001, List.of(points));
    }

    /** How many days may pass without contact. */
    public Stage every(int days) {
        return new Stage(name, label, gate, days, beside, iso44001, evidence);
    }

    /** The same stage where it stands beside the way. */
    public Stage besideTheWay() {
        return new Stage(name, label, gate, cadenceDays, true, iso44001, evidence);
    }
}
