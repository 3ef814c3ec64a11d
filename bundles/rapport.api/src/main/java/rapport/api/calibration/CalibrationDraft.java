package rapport.api.calibration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What a person of theirs answered when we asked again what matters most.
 *
 * @param at when they said so; null for now
 * @param ranking the most important first, known and new concerns alike; open ones that are not named were not spoken of
 * @param gone those that no longer matter
 * @param words what they said with it; null where nothing
 */
public record CalibrationDraft(
        RelationshipId relationship,
        PersonId person,
        Manner manner,
        @Nullable Instant at,
        List<Ranked> ranking,
        List<Gone> gone,
        @Nullable String words) {

    public CalibrationDraft {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(manner, "manner");
        ranking = List.copyOf(ranking);
        gone = List.copyOf(gone);
    }

    /**
     * One place of the order: a concern that we know, or a new one.
     *
     * @param concern null where it is new
     * @param words the new one in their words; null where we know it
     */
    public record Ranked(
            @Nullable ConcernId concern, @Nullable String words) {

        public Ranked {
            if ((concern == null) == (words == null)) {
                throw new IllegalArgumentException(
                        "a place is that of a known concern, or of a new one in their words");
            }
        }

        public static Ranked known(ConcernId concern) {
            return new Ranked(concern, null);
        }

        public static Ranked heard(String words) {
            return new Ranked(null, words);
        }
    }

    /**
     * A concern that no longer matters to them.
     *
     * @param words why, in their words; it is withdrawn with them
     */
    public record Gone(ConcernId concern, String words) {

        public Gone {
            Objects.requireNonNull(concern, "concern");
            Objects.requireNonNull(words, "words");
        }
    }
}
