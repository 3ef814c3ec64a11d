package rapport.promises;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PersonId;
import rapport.api.signal.PersonalSignal;
import rapport.api.signal.PersonalSignals;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.promises.model.OwnPromise;
import rapport.promises.rules.OwnPromises;
import rapport.promises.store.LoosePromises;

/**
 * Contributes what becomes of promises that belong to no relationship, to those who gave them or were given them; as patiently
 * as the core's rules are with promises of relationships, by the same settings.
 */
@Component(configurationPid = "rapport.insight.rules")
public final class ContributedOwnPromises implements PersonalSignals {

    private static final Set<String> KINDS = Set.of("commitment", "backing");

    private final LoosePromises promises;
    private final OwnPromises rule;

    /** What of these settings speaks of promises. */
    public @interface Patience {
        int promise_lead_days() default 3;

        int risk_lead_days() default 14;

        int risk_chance_percent() default 50;

        int news_days() default 30;
    }

    @Activate
    public ContributedOwnPromises(@Reference LoosePromises promises, Patience patience) {
        this(
                promises,
                new OwnPromises(
                        patience.promise_lead_days(),
                        patience.risk_lead_days(),
                        patience.risk_chance_percent(),
                        patience.news_days()));
    }

    /** With a patience of its own. */
    public ContributedOwnPromises(LoosePromises promises, OwnPromises rule) {
        this.promises = promises;
        this.rule = rule;
    }

    @Override
    public String name() {
        return OwnPromises.NAME;
    }

    @Override
    public List<PersonalSignal> of(PersonId ours, Instant now, int atMost) {
        return all(ours, now).limit(atMost).toList();
    }

    private Stream<PersonalSignal> all(PersonId ours, Instant now) {
        return promises.of(ours, now).stream()
                .flatMap(own -> rule.examine(own, now).stream().map(signal -> personal(own, signal)));
    }

    private static PersonalSignal personal(OwnPromise own, Signal signal) {
        Commitment promise = own.knot().promise();
        return new PersonalSignal(
                new SignalId(promise.id().value()), own.given() ? promise.to() : promise.by(), signal);
    }

    @Override
    public Optional<PersonalSignal> find(PersonId ours, SignalId id, Instant now) {
        return all(ours, now).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public boolean isChangedBy(JournalEntry entry) {
        return KINDS.contains(entry.subject().kind());
    }

    @Override
    public String tell(Signal signal, Locale locale, Instant now) {
        return OwnPromises.tell(signal, locale, now);
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return OwnPromises.advise(signal, locale);
    }
}
