package rapport.insight.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of what two people gave one another. Gifts may come in any order and be taken back; each costs the same.
 *
 * @param interactions how many gifts it rests on
 * @param lastFromA when {@code a} last gave something; null for never
 * @param lastFromB when {@code b} last gave something; null for never
 */
public record Bond(
        DecayedSum fromA,
        DecayedSum fromB,
        Past past,
        long interactions,
        @Nullable Instant lastFromA,
        @Nullable Instant lastFromB) {

    public static final Bond NONE = new Bond(DecayedSum.NOTHING, DecayedSum.NOTHING, Past.NONE, 0, null, null);

    private static final Duration MONTH = Duration.ofDays(30);

    public Bond plus(Gift gift, Decay decay) {
        return new Bond(
                gift.fromA() > 0 ? fromA.plus(gift.fromA(), gift.at(), decay) : fromA,
                gift.fromB() > 0 ? fromB.plus(gift.fromB(), gift.at(), decay) : fromB,
                past.plus(gift, decay),
                interactions + 1,
                gift.fromA() > 0 ? later(lastFromA, gift.at()) : lastFromA,
                gift.fromB() > 0 ? later(lastFromB, gift.at()) : lastFromB);
    }

    /**
     * As if the gift had never been made. When a side last gave cannot be known from what is kept: where the gift was the
     * latest, the caller looks it up and says so by {@link #lastGiven}.
     */
    public Bond minus(Gift gift, Decay decay) {
        if (interactions <= 1) {
            return NONE;
        }
        return new Bond(
                gift.fromA() > 0 ? fromA.minus(gift.fromA(), gift.at(), decay) : fromA,
                gift.fromB() > 0 ? fromB.minus(gift.fromB(), gift.at(), decay) : fromB,
                past.minus(gift, decay),
                interactions - 1,
                lastFromA,
                lastFromB);
    }

    /** Whether no gift of these sides is later than this one. */
    public boolean endsWith(Gift gift) {
        return gift.at().equals(lastFromA) || gift.at().equals(lastFromB);
    }

    public Bond lastGiven(@Nullable Instant byA, @Nullable Instant byB) {
        return new Bond(fromA, fromB, past, interactions, byA, byB);
    }

    public boolean isEmpty() {
        return interactions == 0;
    }

    /** The latest contact in any direction. */
    public Optional<Instant> findLastContact() {
        return Stream.of(lastFromA, lastFromB)
                .filter(Objects::nonNull)
                .map(Instant.class::cast)
                .max(Instant::compareTo);
    }

    /** Until when both sides had given something: the last gift of the one who has been silent for longer. */
    public Optional<Instant> findLastTwoWay() {
        if (lastFromA == null || lastFromB == null) {
            return Optional.empty();
        }
        return Optional.of(lastFromA.isBefore(lastFromB) ? lastFromA : lastFromB);
    }

    /** When the newest evidence came. */
    public Instant asOf() {
        return fromA.asOf().isAfter(fromB.asOf()) ? fromA.asOf() : fromB.asOf();
    }

    private double evidence(Instant at, Decay decay) {
        return TieStrength.evidence(fromA.at(at, decay), fromB.at(at, decay));
    }

    /** What the bond is sorted by; see {@link Decay#key}. */
    public double key(Decay decay) {
        return decay.key(evidence(asOf(), decay), asOf());
    }

    public int yearsBothWays() {
        return past.yearsBothWays();
    }

    /** The strength at an instant that is not before the newest evidence. */
    public double strength(Instant at, TieStrength scale) {
        return Math.max(scale.of(evidence(later(asOf(), at), scale.decay())), TieStrength.floor(yearsBothWays()));
    }

    /** How much the strength changed within the 30 days before the instant. */
    public double trend(Instant at, TieStrength scale) {
        return strength(at, scale) - strengthThen(at.minus(MONTH), scale);
    }

    /** The strength as it stood at an earlier instant. */
    public double strengthThen(Instant then, TieStrength scale) {
        double known = past.evidenceAt(then, scale.decay());
        return known == 0 ? 0 : Math.max(scale.of(known), TieStrength.floor(yearsBothWays()));
    }

    /** The strongest it has been at the end of a season, or is after the newest evidence. */
    public double peak(TieStrength scale) {
        double passed = scale.of(past.greatest(asOf(), scale.decay()));
        return Math.max(passed, strength(asOf(), scale));
    }

    /** When it will have fallen under half of its peak if nothing happens; empty where the floor holds it above. */
    public Optional<Instant> findFadesBelow(TieStrength scale) {
        double faded = scale.fadedFrom(peak(scale));
        if (isEmpty() || TieStrength.floor(yearsBothWays()) >= faded) {
            return Optional.empty();
        }
        double threshold = scale.evidenceFor(faded);
        return Optional.of(scale.decay().whenFallen(evidence(asOf(), scale.decay()), asOf(), threshold));
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
