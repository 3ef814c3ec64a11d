package rapport.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactsUntold;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.insight.store.Rulebook;

/** Knows the rules that are there right now, and lets those of other bundles in by the guarded door only. */
@Component(service = Rulebook.class, configurationPid = "rapport.insight.rules")
@Designate(ocd = CoreRules.class)
public final class RunningRules implements Rulebook {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Door door;
    private final List<SignalRule> core;
    private final Map<Level, LevelRules> levels = new ConcurrentHashMap<>();
    private final Map<SignalRule, String> others = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private record LevelRules(LevelDescription description, Map<String, SignalRule> rules) {

        String level() {
            return description.name();
        }

        static LevelRules of(Level level) {
            Map<String, SignalRule> rules = new LinkedHashMap<>();
            level.rules().forEach(rule -> rules.putIfAbsent(rule.name(), rule));
            return new LevelRules(Objects.requireNonNull(level.describe(), "its description"), rules);
        }
    }

    @Activate
    public RunningRules(@Reference Door door, CoreRules config) {
        this(door, StandardRules.of(config));
    }

    RunningRules(Door door, List<SignalRule> core) {
        this.door = door;
        this.core = List.copyOf(core);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLevel(Level level) {
        ask(level, "tell its rules", () -> LevelRules.of(level)).ifPresent(rules -> levels.put(level, rules));
        changed();
    }

    void removeLevel(Level level) {
        levels.remove(level);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(SignalRule rule) {
        ask(rule, "tell its name", rule::name).ifPresent(name -> others.put(rule, name));
        changed();
    }

    void removeRule(SignalRule rule) {
        others.remove(rule);
        changed();
    }

    @Override
    public Findings examine(String level, List<RelationshipFacts> facts, Instant now) {
        if (facts.isEmpty()) {
            return new Findings(Map.of(), Set.of());
        }
        Map<RelationshipId, List<Signal>> signals = new HashMap<>();
        Set<String> failed = new HashSet<>();
        core.forEach(rule -> {
            try {
                collect(signals, SoundSignals.told(rule, facts, now));
            } catch (FactsUntold missing) {
                failed.add(rule.name());
            }
        });
        contributed(level).forEach((name, rule) -> {
            try {
                collect(
                        signals,
                        door.callAside(
                                rule, "examine " + level, LONGEST, sound(() -> SoundSignals.told(rule, facts, now))));
            } catch (ContributionFailed | FactsUntold reported) {
                failed.add(name);
            }
        });
        return new Findings(signals, failed);
    }

    private static void collect(Map<RelationshipId, List<Signal>> all, Map<RelationshipId, List<Signal>> some) {
        some.forEach((id, signals) ->
                all.computeIfAbsent(id, any -> new ArrayList<>()).addAll(signals));
    }

    /** By name; the core's names are taken, and of two rules of one name there is but one. */
    private Map<String, SignalRule> contributed(String level) {
        Map<String, SignalRule> rules = new LinkedHashMap<>();
        levels.values().stream().filter(one -> one.level().equals(level)).forEach(one -> rules.putAll(one.rules()));
        others.forEach((rule, name) -> rules.putIfAbsent(name, rule));
        core.forEach(rule -> rules.remove(rule.name()));
        return rules;
    }

    @Override
    public Set<String> levels() {
        return levels.values().stream().map(LevelRules::level).collect(Collectors.toSet());
    }

    @Override
    public Optional<Stage> findStage(String level, String stage) {
        return levels.values().stream()
                .filter(one -> one.level().equals(level))
                .flatMap(one -> one.description().stages().stream())
                .filter(one -> one.name().equals(stage))
                .findFirst();
    }

    @Override
    public String fingerprint(String level) {
        return Stream.concat(core.stream(), contributed(level).values().stream())
                .map(RunningRules::print)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String print(SignalRule rule) {
        return rule.getClass().getName() + rule.version();
    }

    @Override
    public Optional<SignalRule> find(String level, String rule) {
        return core.stream()
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .or(() -> Optional.ofNullable(contributed(level).get(rule)));
    }

    @Override
    public Optional<String> say(SignalRule rule, Supplier<String> words) {
        return core.contains(rule) ? Optional.of(words.get()) : ask(rule, "put a signal into words", words);
    }

    private <T> Optional<T> ask(Object contribution, String what, Supplier<@Nullable T> question) {
        try {
            return Optional.ofNullable(door.call(contribution, what, sound(question)));
        } catch (ContributionFailed reported) {
            return Optional.empty();
        }
    }

    /** The door hands through what refuses a request; nobody requested anything here, so it is a fault like any other. */
    private static <T> Callable<T> sound(Supplier<T> question) {
        return () -> {
            try {
                return question.get();
            } catch (FactsUntold missing) {
                throw missing;
            } catch (RuntimeException thrown) {
                throw new IllegalStateException(thrown.toString(), thrown);
            }
        };
    }

    @Override
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
