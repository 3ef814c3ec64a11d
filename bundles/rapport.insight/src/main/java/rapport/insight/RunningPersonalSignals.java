package rapport.insight;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.contribution.Door;
import rapport.api.journal.JournalEntry;
import rapport.api.signal.PersonalSignals;
import rapport.insight.store.PersonalBook;
import rapport.store.api.Database;
import rapport.store.api.Schema;

/** Knows who gives our people reasons of their own; each is let in by the guarded door only. */
@Component
public final class RunningPersonalSignals implements PersonalBook {

    private final GuardedWork guarded;
    private final List<PersonalSignals> all = new CopyOnWriteArrayList<>();

    @Activate
    public RunningPersonalSignals(@Reference Database database, @Reference Door door) {
        this.guarded = new GuardedWork(database.open(new Schema("insight", RunningPersonalSignals.class)), door);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSignals(PersonalSignals signals) {
        all.add(signals);
    }

    void removeSignals(PersonalSignals signals) {
        all.remove(signals);
    }

    @Override
    public List<PersonalSignals> all() {
        return List.copyOf(all);
    }

    @Override
    public <T> Optional<T> ask(PersonalSignals one, String what, Function<PersonalSignals, T> question) {
        return guarded.ask(one, what, () -> question.apply(one));
    }

    @Override
    public boolean isChangedBy(List<JournalEntry> entries) {
        return all.stream()
                .anyMatch(one -> ask(
                                one,
                                "look at the journal",
                                it -> entries.stream().anyMatch(it::isChangedBy))
                        .orElse(false));
    }
}
