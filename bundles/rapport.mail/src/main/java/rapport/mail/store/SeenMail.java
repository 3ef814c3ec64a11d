package rapport.mail.store;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which mails exist for a caller: those of no relationship, and those of relationships that the caller sees. */
record SeenMail(Levels levels) {

    Condition of(Caller by) {
        List<String> readable = new ArrayList<>(new Sight(levels).readable(by));
        readable.add("");
        return Sight.isOn(readable, MailTable.LEVEL)
                .and(MailTable.RELATIONSHIP.isNull().or(Sight.isLive(MailTable.RELATIONSHIP)));
    }
}
