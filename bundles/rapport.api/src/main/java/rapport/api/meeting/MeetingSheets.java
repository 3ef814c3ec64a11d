package rapport.api.meeting;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/**
 * Meetings, prepared before and told after. Safe for use by many threads.
 *
 * <p>A sheet is seen and changed by whoever may see and change its relationship; while the level of that is off, nobody sees
 * it. Every change is journalled with the subject kind {@code meeting} and the {@link MeetingSheet} before and after:
 * {@code MeetingPrepared}, {@code MeetingChanged}, {@code MeetingTold}, {@code MeetingDeleted} and {@code MeetingRestored}.
 */
public interface MeetingSheets {

    Optional<MeetingSheet> find(Caller by, MeetingSheetId id);

    /** The latest meeting first. */
    Slice<MeetingSheet> list(Caller by, MeetingSheetsQuery query, PageRequest page);

    Outcome<MeetingSheet> prepare(Caller by, MeetingPlan plan);

    /** Prepares it otherwise; of one that has happened, only the questions and the gift change. */
    Outcome<MeetingSheet> change(Caller by, MeetingSheetId id, long version, MeetingPlan plan);

    /**
     * Tells what came of it. The first time this records the interaction, so that timeline, ties and cadence see it, and makes
     * the promises; told again, the interaction changes with it, and the promises named are made in addition.
     */
    Outcome<MeetingSheet> tell(Caller by, MeetingSheetId id, long version, MeetingAccount account);

    /** Takes it out of every list, its interaction kept; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, MeetingSheetId id, long version);

    void restore(Caller by, MeetingSheetId id);
}
