package rapport.mail.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.mail.store.CoreTables.RELATIONSHIP_ID;
import static rapport.mail.store.CoreTables.RELATIONSHIP_LIVE;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** Which mails exist for a caller: those of no relationship, and those of live ones on enabled levels that the caller may read. */
record Sight(Levels levels) {

    Condition of(Caller by) {
        List<String> readable = new ArrayList<>(List.of(""));
        levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .forEach(readable::add);
        return coalesce(MailTable.LEVEL, inline(""))
                .in(readable)
                .and(MailTable.RELATIONSHIP
                        .isNull()
                        .or(exists(selectOne()
                                .from(CoreTables.RELATIONSHIP)
                                .where(RELATIONSHIP_ID.eq(MailTable.RELATIONSHIP), RELATIONSHIP_LIVE.isTrue()))));
    }
}
