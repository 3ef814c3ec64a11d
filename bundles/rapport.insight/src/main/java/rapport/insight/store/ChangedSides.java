package rapport.insight.store;

import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.TIE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Interactions;
import rapport.api.journal.Journal;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Person;
import rapport.api.party.PersonId;

/**
 * Tells the ties of people anew who have become ours, or are no more: whom they met has other ties than were kept. It costs
 * what these people's own history does.
 */
final class ChangedSides {

    private static final Caller PLATFORM = Caller.platform("ties");

    private final Interactions interactions;
    private final Journal journal;
    private final TieLedger ledger;

    ChangedSides(Interactions interactions, Journal journal, TieLedger ledger) {
        this.interactions = interactions;
        this.journal = journal;
        this.ledger = ledger;
    }

    /** Who has, as an entry of the journal says. */
    static Optional<PersonId> in(JournalEntry entry) {
        if (!entry.subject().kind().equals("person") || entry.was() == null || entry.is() == null) {
            return Optional.empty();
        }
        Person was = RecordsJson.gson().fromJson(entry.was(), Person.class);
        Person is = RecordsJson.gson().fromJson(entry.is(), Person.class);
        return was.ours() == is.ours() ? Optional.empty() : Optional.of(is.id());
    }

    /** Makes these people's ties what they were at a position of the journal had they always been on that side. */
    void tell(DSLContext sql, JournalEntry last, Collection<PersonId> people, Touched touched) {
        if (people.isEmpty()) {
            return;
        }
        Map<InteractionId, @Nullable Interaction> later = changedAfter(last.position());
        people.forEach(person -> tell(sql, last, person, later, touched));
    }

    private void tell(
            DSLContext sql,
            JournalEntry last,
            PersonId person,
            Map<InteractionId, @Nullable Interaction> later,
            Touched touched) {
        UUID id = person.value();
        sql.deleteFrom(TIE).where(A.eq(id)).execute();
        sql.deleteFrom(TIE).where(B.eq(id)).execute();
        List<TieLedger.Entry> entries = new ArrayList<>();
        for (Interaction interaction : historyOf(person, later)) {
            entries.add(new TieLedger.Entry(last.at(), null, interaction));
            touched.by(interaction);
        }
        ledger.enter(sql, entries, pair -> pair.a().equals(person) || pair.b().equals(person));
    }

    // The facts may be ahead of the journal as far as it was followed; what came to be later is told when its entry is
    // met.
    private Iterable<Interaction> historyOf(PersonId person, Map<InteractionId, @Nullable Interaction> later) {
        Map<InteractionId, Interaction> history = new LinkedHashMap<>();
        String cursor = null;
        do {
            Slice<Interaction> page = interactions.list(PLATFORM, person, new PageRequest(PageRequest.MOST, cursor));
            page.items().forEach(interaction -> history.put(interaction.id(), interaction));
            cursor = page.nextCursor();
        } while (cursor != null);
        later.forEach((id, was) -> {
            history.remove(id);
            if (was != null
                    && was.participants().stream().anyMatch(one -> one.person().equals(person))) {
                history.put(id, was);
            }
        });
        return history.values();
    }

    /** What each interaction was at the position of which the journal has a later entry; null where there was none yet. */
    private Map<InteractionId, @Nullable Interaction> changedAfter(long position) {
        Map<InteractionId, @Nullable Interaction> changed = new HashMap<>();
        List<JournalEntry> later = journal.after(position, PageRequest.MOST);
        while (!later.isEmpty()) {
            for (JournalEntry entry : later) {
                InteractionId id = new InteractionId(entry.subject().id());
                if (entry.subject().kind().equals("interaction") && !changed.containsKey(id)) {
                    changed.put(id, InsightProjection.interaction(entry.was()));
                }
            }
            later = journal.after(later.get(later.size() - 1).position(), PageRequest.MOST);
        }
        return changed;
    }
}
