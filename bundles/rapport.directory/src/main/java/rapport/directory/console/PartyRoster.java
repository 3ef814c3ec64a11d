package rapport.directory.console;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.paging.Count;
import rapport.console.api.Texts;
import rapport.console.api.list.Deed;
import rapport.console.api.list.Desk;
import rapport.console.api.list.Entry;
import rapport.console.api.list.ListScreen;
import rapport.console.api.list.Roster;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.PageHead;

/**
 * People or organizations as their list shows and changes them.
 *
 * @param kind {@code people} or {@code organizations}: the path, and what the keys of their texts begin with
 */
record PartyRoster<T>(
        Services services, Reading reading, String kind, Ledger<T> ledger, List<Trait<T>> traits, List<Deed<T>> deeds)
        implements Roster<T> {

    /** The list as a page, to which somebody who may can add. */
    ListScreen screen(List<T> lines, @Nullable String nextCursor, Act add) {
        PageHead head = reading.ui().head(label());
        return desk().screen(mayChange() ? head.acts(add) : head, lines, nextCursor)
                .search(reading.text().of(kind + ".search"));
    }

    Desk<T> desk() {
        return Desk.of(reading.visit(), this, services.notepad);
    }

    @Override
    public String path() {
        return "/" + kind;
    }

    @Override
    public String label() {
        return reading.text().of(kind + ".title");
    }

    @Override
    public Column names() {
        return Column.of(reading.text().of("column.name")).sortedBy("name");
    }

    @Override
    public boolean mayChange() {
        return reading.mayWrite();
    }

    @Override
    public Entry entry(T record) {
        return ledger.entry(record);
    }

    @Override
    public List<T> find(Collection<UUID> ids) {
        return ledger.find(ids);
    }

    @Override
    public String count(int number) {
        return reading.count(new Count(number, false), kind + ".one", kind + ".many");
    }

    @Override
    public Texts text() {
        return reading.text();
    }

    @Override
    public void settle() {
        services.settle();
    }
}
