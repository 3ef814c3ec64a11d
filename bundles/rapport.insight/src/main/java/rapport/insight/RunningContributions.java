package rapport.insight;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.FactsFollower;
import rapport.api.signal.FactsUntold;
import rapport.api.signal.FarReachingFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.insight.store.Contributions;
import rapport.store.api.Database;
import rapport.store.api.Schema;

/**
 * Knows the sources and the followers of facts that are there right now. Each is let in by the guarded door only, on the thread of
 * the work under way, and nested in it, so that what one of them breaks is undone alone.
 */
@Component
public final class RunningContributions implements Contributions {

    private final GuardedWork guarded;
    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Followers that left; what happens meanwhile they do not hear of, however soon they are back. */
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    private record Source(FactSource<?> service, Class<?> kind) {}

    private record Follower(FactsFollower service, String fingerprint) {

        String line() {
            return FOLLOWER + service.getClass().getName() + " " + fingerprint;
        }

        boolean isAs(String other) {
            return other.equals(service.getClass().getName());
        }
    }

    @Activate
    public RunningContributions(@Reference Database database, @Reference Door door) {
        this.guarded = new GuardedWork(database.open(new Schema("insight", RunningContributions.class)), door);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(FactSource<?> source) {
        guarded.ask(source, "tell its kind", source::kind).ifPresent(kind -> sources.add(new Source(source, kind)));
        changed();
    }

    void removeSource(FactSource<?> source) {
        sources.removeIf(one -> one.service() == source);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFollower(FactsFollower follower) {
        guarded.ask(follower, "tell its fingerprint", follower::fingerprint)
                .ifPresent(print -> followers.add(new Follower(follower, print)));
        changed();
    }

    void removeFollower(FactsFollower follower) {
        away.add(follower.getClass().getName());
        followers.removeIf(one -> one.service() == follower);
        changed();
    }

    @Override
    public List<RelationshipFacts> complete(List<RelationshipFacts> facts, Instant now) {
        return complete(oneOfEachKind(), facts, now);
    }

    @Override
    public List<RelationshipFacts> complete(Set<String> followers, List<RelationshipFacts> facts, Instant now) {
        List<Follower> told = among(followers);
        return complete(
                oneOfEachKind().stream()
                        .filter(source -> told.stream().anyMatch(one -> looksAt(one.service(), source.kind())))
                        .toList(),
                facts,
                now);
    }

    private List<Follower> among(Set<String> lines) {
        return followers.stream().filter(one -> lines.contains(one.line())).toList();
    }

    private boolean looksAt(FactsFollower follower, Class<?> kind) {
        return guarded.ask(follower, "tell what it looks at", () -> follower.looksAt(kind))
                .orElse(true);
    }

    private List<RelationshipFacts> complete(Collection<Source> asked, List<RelationshipFacts> facts, Instant now) {
        if (facts.isEmpty() || asked.isEmpty()) {
            return facts;
        }
        List<RelationshipId> ids =
                facts.stream().map(one -> one.relationship().id()).toList();
        Map<RelationshipId, Map<Class<?>, List<?>>> more = new HashMap<>();
        Set<Class<?>> untold = new HashSet<>();
        for (Source source : asked) {
            try {
                Map<RelationshipId, ? extends List<?>> told = guarded.nested(
                        source.service(), "tell facts", () -> source.service().of(ids, now));
                told.forEach((id, some) ->
                        more.computeIfAbsent(id, any -> new HashMap<>()).put(source.kind(), some));
            } catch (ContributionFailed reported) {
                untold.add(source.kind());
            }
        }
        return facts.stream()
                .map(one -> new RelationshipFacts(
                        one.relationship(),
                        one.name(),
                        one.people(),
                        one.commitments(),
                        more.getOrDefault(one.relationship().id(), Map.of()),
                        untold))
                .toList();
    }

    private Collection<Source> oneOfEachKind() {
        return sources.stream()
                .collect(Collectors.toMap(Source::kind, source -> source, (first, later) -> first))
                .values();
    }

    @Override
    public Set<RelationshipId> changedBy(List<JournalEntry> entries) {
        Set<RelationshipId> changed = collect(entries, FactSource::changedBy);
        sources.stream()
                .map(Source::service)
                .filter(FarReachingFacts.class::isInstance)
                .forEach(source -> changed.addAll(alsoChangedBy((FarReachingFacts<?>) source, entries)));
        return changed;
    }

    private Collection<RelationshipId> alsoChangedBy(FarReachingFacts<?> source, List<JournalEntry> entries) {
        try {
            return guarded.nested(source, "tell what else changed", () -> source.alsoChangedBy(entries));
        } catch (ContributionFailed reported) {
            return List.of();
        }
    }

    @Override
    public Set<PersonId> peopleChangedBy(List<JournalEntry> entries) {
        return collect(entries, FactSource::peopleChangedBy);
    }

    private <I> Set<I> collect(
            List<JournalEntry> entries, BiFunction<FactSource<?>, JournalEntry, Collection<I>> changedBy) {
        Set<I> changed = new HashSet<>();
        for (Source source : sources) {
            guarded.ask(
                            source.service(),
                            "tell what changed",
                            () -> entries.stream()
                                    .flatMap(entry -> changedBy.apply(source.service(), entry).stream())
                                    .toList())
                    .ifPresent(changed::addAll);
        }
        return changed;
    }

    @Override
    public boolean tell(List<RelationshipFacts> facts, Collection<RelationshipId> gone, Instant now) {
        Set<String> everyone = followers.stream().map(Follower::line).collect(Collectors.toSet());
        boolean all = away.stream().allMatch(one -> followers.stream().anyMatch(there -> there.isAs(one)));
        return tell(everyone, facts, gone, now) && all;
    }

    @Override
    public boolean tell(
            Set<String> some, List<RelationshipFacts> known, Collection<RelationshipId> ended, Instant now) {
        Followed told = Followed.of(known, ended);
        boolean all = true;
        for (Follower follower : among(some)) {
            try {
                all &= guarded.nested(follower.service(), "follow facts", () -> {
                    follower.service().follow(told.facts(), told.gone(), now);
                    return true;
                });
            } catch (ContributionFailed | FactsUntold reported) {
                all = false;
            }
        }
        return all;
    }

    @Override
    public Set<RelationshipId> catchUp(Set<String> some, Collection<RelationshipId> relationships, Instant now) {
        Set<RelationshipId> left = new HashSet<>();
        for (Follower follower : among(some)) {
            try {
                left.addAll(guarded.nested(
                        follower.service(), "catch up", () -> follower.service().catchUp(relationships, now)));
            } catch (ContributionFailed | FactsUntold reported) {
                left.addAll(relationships);
            }
        }
        return left;
    }

    @Override
    public String fingerprint() {
        return Stream.concat(
                        sources.stream().map(one -> one.service().getClass().getName()),
                        followers.stream().map(Follower::line))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
