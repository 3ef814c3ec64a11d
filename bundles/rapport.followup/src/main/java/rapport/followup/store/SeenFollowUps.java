package rapport.followup.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.followup.store.HouseTables.PARTY;
import static rapport.followup.store.HouseTables.PARTY_ID;
import static rapport.followup.store.HouseTables.PARTY_LISTED;
import static rapport.followup.store.HouseTables.RELATIONSHIP_LEVEL;

import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/**
 * Which follow-ups exist for a caller. They outlive what they came from: that their relationship has ended or is gone hides none,
 * and where its level is off they are still seen of people who touch us elsewhere.
 */
record SeenFollowUps(Levels levels) {

    Condition of(Caller by, Touch touch) {
        List<String> readable = readable(by);
        List<String> closed = by.levelRights().keySet().stream()
                .filter(level -> !by.rightOn(level).covers(Right.READ))
                .toList();
        Condition open = FollowUpTable.LEVEL
                .notIn(closed)
                .and(FollowUpTable.LEVEL.in(readable).or(touch.isBy(RELATIONSHIP_LEVEL.in(readable))));
        // Asked as a value, since a join would be turned round, and then everything sorted.
        return field(select(PARTY_LISTED).from(PARTY).where(PARTY_ID.eq(FollowUpTable.PERSON)))
                .gt((short) 0)
                .and(FollowUpTable.LEVEL.isNull().or(open));
    }

    /** The levels that are on and that the caller may read. */
    List<String> readable(Caller by) {
        return new Sight(levels).readable(by);
    }
}
