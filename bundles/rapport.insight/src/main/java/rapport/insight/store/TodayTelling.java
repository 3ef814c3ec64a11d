package rapport.insight.store;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.Evidence;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.api.signal.SignalRule;
import rapport.api.signal.TodayEntry;
import rapport.store.api.Sight;

/** Tells kept signals to a reader: with names, in sentences, as far as the reader may see what they are about. */
final class TodayTelling {

    private final Clock clock;
    private final Relationships relationships;
    private final Directory directory;
    private final Sight sight;
    private final Rulebook rules;

    TodayTelling(Clock clock, Relationships relationships, Directory directory, Levels levels, Rulebook rules) {
        this.clock = clock;
        this.relationships = relationships;
        this.directory = directory;
        this.sight = new Sight(levels);
        this.rules = rules;
    }

    /** In the same order, with names and relationships for all of them in one query each. */
    List<TodayEntry> tell(Caller by, List<KeptSignal> signals) {
        if (signals.isEmpty()) {
            return List.of();
        }
        Map<RelationshipId, Relationship> found = relationships.findAll(
                by, signals.stream().map(KeptSignal::relationship).distinct().toList());
        Set<PartyId> parties = new HashSet<>();
        found.values().forEach(relationship -> parties.add(relationship.party()));
        signals.forEach(kept -> Optional.ofNullable(kept.signal().person()).ifPresent(parties::add));
        Map<PartyId, PartyName> names = directory.names(by, parties);
        return signals.stream()
                .flatMap(kept -> Optional.ofNullable(found.get(kept.relationship()))
                        .flatMap(relationship -> entry(by, kept, relationship, names))
                        .stream())
                .toList();
    }

    private Optional<TodayEntry> entry(
            Caller by, KeptSignal kept, Relationship relationship, Map<PartyId, PartyName> names) {
        Signal signal = naming(kept.signal(), names);
        Optional<SignalRule> rule = rules.find(relationship.level(), signal.rule());
        PartyName party = names.get(relationship.party());
        if (rule.isEmpty() || party == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<String> reason = rules.say(rule.get(), () -> rule.get().tell(signal, by.locale(), now));
        Optional<String> advice = rules.say(rule.get(), () -> rule.get().advise(signal, by.locale()));
        return reason.map(sentence -> new TodayEntry(
                new SignalId(kept.id()),
                signal.rule(),
                signal.severity(),
                relationship,
                party,
                signal.person() == null ? null : names.get(signal.person()),
                sentence,
                advice.orElse(""),
                signal.act(),
                signal.holdsFrom(),
                evidence(by, signal)));
    }

    /** What lies on another level is told to those alone who may read that one. */
    private List<Evidence> evidence(Caller by, Signal signal) {
        List<String> readable = sight.readable(by);
        return signal.evidence().stream()
                .filter(fact -> fact.level() == null || readable.contains(fact.level()))
                .toList();
    }

    // Whom a relationship knows no more has no name in its facts.
    private static Signal naming(Signal signal, Map<PartyId, PartyName> names) {
        PartyName who = signal.person() == null ? null : names.get(signal.person());
        return who == null || signal.arguments().containsKey("person") ? signal : signal.saying("person", who.name());
    }
}
