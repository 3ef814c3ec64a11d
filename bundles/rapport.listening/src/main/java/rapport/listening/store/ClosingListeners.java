package rapport.listening.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.concern.ClosingListener;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Word;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.party.PersonId;
import rapport.store.api.Transaction;

/** Those who want to know when a concern is closed, and when it is open again after all. */
@Component(service = ClosingListeners.class)
public final class ClosingListeners {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingListeners.class);

    private final Door door;
    private final List<ClosingListener> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public ClosingListeners(@Reference Door door) {
        this.door = door;
    }

    /** Somebody wants to know from now on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addListener(ClosingListener listener) {
        listeners.add(listener);
    }

    void removeListener(ClosingListener listener) {
        listeners.remove(listener);
    }

    /** Tells them of a step, where it is one of these. */
    void tell(Transaction transaction, Concern was, Concern is, Kind step) {
        if (step == Kind.CLOSED && !listeners.isEmpty()) {
            Optional<PersonId> asked = is.ours() ? Optional.empty() : asked(transaction.sql(), is);
            each("closed", listener -> listener.closed(transaction.by(), is, asked));
        } else if (step == Kind.REOPENED && was.closing() != null) {
            each("reopened", listener -> listener.reopened(transaction.by(), is));
        }
    }

    private void each(String what, Consumer<ClosingListener> telling) {
        for (ClosingListener listener : listeners) {
            try {
                door.call(listener, what, () -> {
                    telling.accept(listener);
                    return true;
                });
            } catch (ContributionFailed failed) {
                LOG.warn("A step of a concern was taken, but not everybody was told: {}", failed.getMessage());
            }
        }
    }

    private static Optional<PersonId> asked(DSLContext sql, Concern concern) {
        return Optional.ofNullable(concern.person())
                .or(() -> Optional.ofNullable(concern.confirmed()).map(Word::person))
                .or(() -> lastSpeaker(ConcernSteps.of(sql, concern.id(), ConcernTable.DELETED.isFalse())));
    }

    private static Optional<PersonId> lastSpeaker(List<ConcernStep> steps) {
        Stream<Word> words = steps.stream().map(ConcernStep::word).filter(Objects::nonNull);
        return words.reduce((earlier, later) -> later).map(Word::person);
    }
}
