package rapport.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.condition.Condition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.access.model.SetUpWish;
import rapport.access.store.StepRows;
import rapport.api.access.Caller;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.sample.SampleCompany;
import rapport.store.api.Store;
import rapport.store.api.StoreUnavailable;

/**
 * What follows a set-up and takes a while: all levels, where nobody chose any, and the sample company, once the start is over
 * and with it every level there that the company is to have. Done on a thread of its own, one after the other.
 */
@Component(service = FirstSteps.class)
public final class FirstSteps {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSteps.class);
    private static final Caller BY = Caller.platform("Rapport");
    private static final String ALL_LEVELS = "levels";
    private static final String LEVEL = "level:";
    private static final String SAMPLE = "sample";

    private final Store store;
    private final ExecutorService thread;
    private final CompletableFuture<Boolean> sampleMade = new CompletableFuture<>();
    private final Set<String> wanted = new TreeSet<>();
    private boolean sampleAskedFor;
    private @Nullable Modules modules;
    private @Nullable SampleCompany sample;
    private boolean started;

    @Activate
    public FirstSteps(@Reference Accounts accounts) {
        store = accounts.store();
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "rapport-first-steps");
            made.setDaemon(true);
            return made;
        });
        takeUp();
    }

    /** The steps that follow from what somebody chose. */
    static Set<String> of(SetUpWish wish) {
        Set<String> steps = new TreeSet<>(ofLevels(wish));
        if (wish.sample()) {
            steps.add(SAMPLE);
        }
        return steps;
    }

    static Set<String> ofLevels(SetUpWish wish) {
        List<String> levels = wish.levels() == null ? List.of() : wish.levels();
        return levels.stream().map(LEVEL::concat).collect(Collectors.toSet());
    }

    /** The steps of a set-up with nobody at the screen. */
    static Set<String> unattended(boolean allLevels, boolean withSample) {
        Set<String> steps = new TreeSet<>();
        if (allLevels) {
            steps.add(ALL_LEVELS);
        }
        if (withSample) {
            steps.add(SAMPLE);
        }
        return steps;
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    /** Goes on with what is still to be done, also after a crash in the middle of it. */
    void takeUp() {
        later(() -> wanted.addAll(store.read(session -> StepRows.all(session.sql()))));
    }

    /** Begins with the sample company; what is returned completes when it is there. */
    public CompletableFuture<Boolean> makeSample() {
        later(() -> wanted.add(SAMPLE));
        return sampleMade.copy();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setModules(Modules present) {
        later(() -> modules = present);
    }

    void unsetModules(Modules gone) {
        later(() -> modules = modules == gone ? null : modules);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setSample(SampleCompany present) {
        later(() -> sample = present);
    }

    void unsetSample(SampleCompany gone) {
        later(() -> sample = sample == gone ? null : sample);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            target = "(osgi.condition.id=rapport.ready)")
    void setReady(Condition ready) {
        later(() -> started = true);
    }

    void unsetReady(Condition gone) {
        later(() -> started = false);
    }

    private void later(Runnable change) {
        if (!thread.isShutdown()) {
            thread.execute(() -> goOn(change));
        }
    }

    private void goOn(Runnable change) {
        try {
            change.run();
            Modules present = modules;
            if (present != null && started) {
                enableLevels(present);
                enableSample(present);
                createSample();
            }
        } catch (StoreUnavailable away) {
            LOG.error("What was chosen at set-up is done at the next start: {}", away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("What was chosen at set-up could not be done completely; the next start tries again", failed);
            wanted.clear();
            sampleMade.complete(false);
        }
    }

    private void enableLevels(Modules present) {
        Set<String> steps = wanted.stream().filter(step -> !step.equals(SAMPLE)).collect(Collectors.toSet());
        if (!steps.isEmpty()) {
            present.list(BY).stream()
                    .filter(module -> module.kind() == Module.Kind.LEVEL && !module.enabled())
                    .filter(level -> steps.contains(ALL_LEVELS) || steps.contains(LEVEL + level.name()))
                    .forEach(level -> enable(present, level.name()));
            done(steps);
        }
    }

    private void enableSample(Modules present) {
        if (wanted.contains(SAMPLE) && sample == null && !sampleAskedFor) {
            sampleAskedFor = true;
            enable(present, SAMPLE);
        }
    }

    private void createSample() {
        SampleCompany company = sample;
        if (wanted.contains(SAMPLE) && company != null) {
            company.create(BY);
            done(Set.of(SAMPLE));
            sampleMade.complete(true);
        }
    }

    private void done(Set<String> steps) {
        wanted.removeAll(steps);
        store.run(BY, transaction -> StepRows.remove(transaction.sql(), steps));
    }

    private static void enable(Modules modules, String name) {
        modules.enable(BY, name)
                .objections()
                .forEach(objection -> LOG.warn("Module {} is not enabled: {}", name, objection.sentence()));
    }
}
