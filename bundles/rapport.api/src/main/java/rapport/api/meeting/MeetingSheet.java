package rapport.api.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.InteractionId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What we wanted to ask before a meeting, and what we learned in it.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param at when the meeting is, or was
 * @param ours those of ours who go, or went; the first leads it
 * @param people those of theirs who are expected, or were there
 * @param interaction the interaction that the meeting became; null while it has not happened
 * @param questions what we want to ask: at most three
 * @param gift what we want to give: a piece of advice, an introduction, a warning
 * @param learned what we learned; null while nothing is told
 * @param askedShare how much of our part was asking rather than telling, 0 to 1; null while nobody said
 * @param checks which parts of a good interview were there; those not told are missing
 */
public record MeetingSheet(
        MeetingSheetId id,
        long version,
        RelationshipId relationship,
        Instant at,
        List<PersonId> ours,
        List<PersonId> people,
        @Nullable InteractionId interaction,
        List<String> questions,
        @Nullable String gift,
        @Nullable String learned,
        @Nullable Double askedShare,
        List<Check> checks) {

    /** How many questions fit on a sheet. */
    public static final int QUESTIONS = 3;

    public MeetingSheet {
        ours = List.copyOf(ours);
        people = List.copyOf(people);
        questions = List.copyOf(questions);
        checks = List.copyOf(checks);
    }

    /** Whether the meeting has happened, and somebody told of it. */
    public boolean isTold() {
        return interaction != null;
    }

    /** An answer to one of the questions about a meeting. */
    public record Check(Quality quality, boolean yes) {}

    /** What makes a meeting a good interview. */
    public enum Quality {
        PREPARED,
        ASKED_QUESTIONS,
        FOLLOWED_UP_IN_TIME,
        RIGHT_PEOPLE,
        GAVE_BEFORE_RECEIVING
    }
}
