package rapport.api.calibration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * One asking of a person of theirs: in which order do your open concerns matter to you today?
 *
 * @param person who answered
 * @param ranking the concerns that were open, the most important first
 * @param gone those that the person said no longer matter
 * @param drift the distance from the calibration before; null where there was none, or fewer than two concerns are in both
 * @param words what they said with it
 */
public record Calibration(
        CalibrationId id,
        RelationshipId relationship,
        PersonId person,
        Instant at,
        Manner manner,
        List<ConcernId> ranking,
        List<ConcernId> gone,
        @Nullable Drift drift,
        @Nullable String words) {

    public Calibration {
        ranking = List.copyOf(ranking);
        gone = List.copyOf(gone);
    }
}
