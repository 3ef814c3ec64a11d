package rapport.api.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.interaction.Channel;
import rapport.api.party.PersonId;

/**
 * What somebody tells of a meeting that has happened.
 *
 * @param at when it was
 * @param channel in person, by video or by telephone
 * @param ours those of ours who were there; the first started it
 * @param people those of theirs who were there
 * @param learned what we learned, in their words where we can
 * @param askedShare how much of our part was asking rather than telling, 0 to 1; null where nobody says
 * @param checks answers to the questions about a good interview; those not answered are missing
 * @param promises what was promised in it, both ways; the relationship is that of the sheet
 */
public record MeetingAccount(
        Instant at,
        Channel channel,
        List<PersonId> ours,
        List<PersonId> people,
        @Nullable String learned,
        @Nullable Double askedShare,
        List<MeetingSheet.Check> checks,
        List<CommitmentDraft> promises) {

    public MeetingAccount {
        ours = List.copyOf(ours);
        people = List.copyOf(people);
        checks = List.copyOf(checks);
        promises = List.copyOf(promises);
    }
}
