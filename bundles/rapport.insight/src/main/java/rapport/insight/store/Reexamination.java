package rapport.insight.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.insight.store.AppliedRules.Untold;
import rapport.store.api.Store;

/**
 * Looks at all relationships of a level anew, some at a time while people work. Where nothing changed but who follows the facts, such
 * as the formula of health, only they are told, and no rule is asked.
 */
record Reexamination(Store store, Examination examination, Announcement announcement) {

    private static final Logger LOG = LoggerFactory.getLogger(Reexamination.class);
    private static final Caller PLATFORM = Caller.platform("insight");

    void of(String level) {
        AppliedRules applied = examination.applied();
        String fingerprint = applied.fingerprint(level);
        Optional<Untold> untold = store.read(session -> applied.untold(session.sql(), level));
        long began = System.nanoTime();
        int looked = 0;
        boolean all = true;
        List<UUID> some = next(level, null, untold.isPresent());
        while (!some.isEmpty()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            List<UUID> these = some;
            all &= store.write(PLATFORM, work -> look(work.sql(), these, untold));
            looked += some.size();
            some = next(level, some.get(some.size() - 1), untold.isPresent());
        }
        String reached = all ? fingerprint : "";
        store.run(PLATFORM, work -> applied.remember(work.sql(), level, reached));
        announcement.todayChanged();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        String how = untold.isPresent() ? "told" : "examined";
        LOG.info("{} relationships on {} were {} anew in {} ms", looked, level, how, millis);
    }

    private boolean look(DSLContext sql, List<UUID> some, Optional<Untold> untold) {
        return untold.isPresent() ? examination.tellOnly(sql, some, untold.get()) : examination.of(sql, some);
    }

    private List<UUID> next(String level, @Nullable UUID after, boolean told) {
        int atMost = told ? Examination.TOLD_TOGETHER : Examination.CHUNK;
        return store.read(session -> Examination.next(session.sql(), Examination.on(level), after, atMost));
    }
}
