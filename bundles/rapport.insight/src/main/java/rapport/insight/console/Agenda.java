package rapport.insight.console;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.signal.Severity;
import rapport.api.signal.TodayEntry;
import rapport.insight.store.KeptToday;

/**
 * Who needs the reader, somebody each once.
 *
 * @param numbers of people and relationships; of reasons, where there are more than one page shows
 */
record Agenda(List<Reasons> reasons, @Nullable String nextCursor, Map<Severity, Integer> numbers) {

    private static final int READ = 50;

    /** What the reader has before them from the cursor on; their own, or for managers everybody's. */
    static Agenda of(KeptToday today, Caller by, boolean everybody, @Nullable String cursor) {
        boolean all = everybody && by.role().includes(Role.MANAGER);
        Slice<TodayEntry> slice = read(today, by, all, cursor);
        List<Reasons> reasons = Reasons.of(slice.items());
        boolean whole = cursor == null && slice.nextCursor() == null;
        return new Agenda(reasons, slice.nextCursor(), whole ? count(reasons) : today.counts(by, all));
    }

    private static Slice<TodayEntry> read(KeptToday today, Caller by, boolean all, @Nullable String cursor) {
        try {
            PageRequest page = new PageRequest(READ, cursor);
            return all ? today.ofEverybody(by, page) : today.of(by, page);
        } catch (CursorInvalid stale) {
            return today.of(by, PageRequest.first(READ));
        }
    }

    private static Map<Severity, Integer> count(List<Reasons> reasons) {
        Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
        reasons.forEach(each -> numbers.merge(each.first().severity(), 1, Integer::sum));
        return numbers;
    }
}
