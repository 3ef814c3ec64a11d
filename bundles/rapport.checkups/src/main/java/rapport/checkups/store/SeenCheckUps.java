package rapport.checkups.store;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which check-ups and first calls exist for a caller. */
record SeenCheckUps(Levels levels) {

    /** Check-ups; a draft of ours for whoever began it alone. */
    Condition ofCheckUps(Caller by, boolean deleted) {
        return CheckUpTable.DELETED
                .eq(deleted)
                .and(new Sight(levels).of(by, CheckUpTable.LEVEL, CheckUpTable.RELATIONSHIP))
                .and(CheckUpTable.SENT
                        .isTrue()
                        .or(CheckUpTable.BY_THEM.isNotNull())
                        .or(CheckUpTable.ACCOUNT.eq(by.account().value())));
    }

    Condition ofFirstCalls(Caller by, boolean deleted) {
        return FirstCallTable.DELETED
                .eq(deleted)
                .and(new Sight(levels).of(by, FirstCallTable.LEVEL, FirstCallTable.RELATIONSHIP));
    }
}
