package rapport.checkups.store;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.party.PersonId;
import rapport.store.api.Columns;
import rapport.store.api.Sight;

/** Which check-ups and first calls exist for a caller. */
record SeenCheckUps(Levels levels) {

    private static final Table<Record> PARTY = table(name("party"));
    private static final Field<UUID> PARTY_ID = Columns.required("party", "id", SQLDataType.UUID);
    private static final Field<Boolean> OURS = Columns.required("party", "ours", SQLDataType.BOOLEAN);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final AccountId PLATFORM = Caller.platform("private link").account();
    private static final String NO_ANSWERS = "[]";

    /** Check-ups; a draft of ours for whoever began it alone. */
    Condition ofCheckUps(Caller by, boolean deleted) {
        return CheckUpTable.DELETED
                .eq(deleted)
                .and(new Sight(levels).of(by, CheckUpTable.LEVEL, CheckUpTable.RELATIONSHIP))
                .and(isNobodysOfOurs().or(CheckUpTable.BY_THEM.eq(person(by))).or(isTakenDownFor(by)))
                .and(CheckUpTable.SENT
                        .isTrue()
                        .or(CheckUpTable.BY_THEM.isNotNull())
                        .or(CheckUpTable.ACCOUNT.eq(by.account().value())));
    }

    /** What our own people answered, for groups of them alone; all there ever was, since a group that shifts gives one away. */
    Condition ofGroups(Caller by) {
        return CheckUpTable.SENT
                .isTrue()
                .and(new Sight(levels).of(by, CheckUpTable.LEVEL, CheckUpTable.RELATIONSHIP))
                .and(not(isNobodysOfOurs()));
    }

    /** Whether it is not what one of our own people answered: that is shown to nobody but themselves. */
    static Condition isNobodysOfOurs() {
        return CheckUpTable.BY_THEM
                .isNull()
                .or(CheckUpTable.SENT.isFalse().and(CheckUpTable.ANSWERS.eq(NO_ANSWERS)))
                .or(CheckUpTable.AMONG_OURSELVES
                        .isFalse()
                        .and(notExists(
                                selectOne().from(PARTY).where(PARTY_ID.eq(CheckUpTable.BY_THEM), OURS.isTrue()))));
    }

    /** By a link, the platform takes down what is answered, until it is sent. */
    private static Condition isTakenDownFor(Caller by) {
        return by.account().equals(PLATFORM) ? CheckUpTable.SENT.isFalse() : falseCondition();
    }

    private static UUID person(Caller by) {
        return by.findPerson().map(PersonId::value).orElse(NOBODY);
    }

    /** First calls; none of our own people, whatever was kept before their level said that they are. */
    Condition ofFirstCalls(Caller by, boolean deleted) {
        List<String> ours = levels.enabled().stream()
                .filter(LevelDescription::isAmongOurselves)
                .map(LevelDescription::name)
                .toList();
        return FirstCallTable.DELETED
                .eq(deleted)
                .and(FirstCallTable.LEVEL.notIn(ours))
                .and(new Sight(levels).of(by, FirstCallTable.LEVEL, FirstCallTable.RELATIONSHIP));
    }
}
