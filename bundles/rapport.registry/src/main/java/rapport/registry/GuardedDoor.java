package rapport.registry;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.contribution.Door.Cause;
import rapport.api.contribution.NotAFault;

/** Counts faults by class, and watches the clock with one thread for all calls, so that a call costs next to nothing. */
@Component(configurationPid = "rapport.registry.door")
@Designate(ocd = GuardedDoor.Config.class)
public final class GuardedDoor implements Door {

    /** How patient the platform is with what is contributed to it. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/contributions", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(
                name = "%time_limit_seconds",
                description = "%time_limit_seconds.description",
                min = "1",
                max = "600")
        int time_limit_seconds() default 10;

        @AttributeDefinition(
                name = "%faults_in_a_row",
                description = "%faults_in_a_row.description",
                min = "1",
                max = "1000")
        int faults_in_a_row() default 5;
    }

    private static final Logger LOG = LoggerFactory.getLogger(GuardedDoor.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Clock clock;
    private final Duration timeLimit;
    private final int faultsInARow;
    private final Set<Call> underWay = ConcurrentHashMap.newKeySet();
    private final Set<FaultRecord> faulty = ConcurrentHashMap.newKeySet();
    private final ClassValue<FaultRecord> records = new ClassValue<>() {
        @Override
        protected FaultRecord computeValue(Class<?> type) {
            return new FaultRecord(type);
        }
    };
    private final ScheduledExecutorService watchdog;
    private final ExecutorService aside;

    @Activate
    public GuardedDoor(@Reference Clock clock, Config config) {
        this(clock, Duration.ofSeconds(config.time_limit_seconds()), config.faults_in_a_row());
    }

    GuardedDoor(Clock clock, Duration timeLimit, int faultsInARow) {
        this.clock = clock;
        this.timeLimit = timeLimit;
        this.faultsInARow = faultsInARow;
        watchdog = Executors.newSingleThreadScheduledExecutor(daemons("rapport-door-watchdog"));
        aside = Executors.newCachedThreadPool(daemons("rapport-door-aside"));
        watchdog.scheduleWithFixedDelay(
                this::interruptOverdue, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            // Of ours, whoever is the first to need it.
            thread.setContextClassLoader(GuardedDoor.class.getClassLoader());
            return thread;
        };
    }

    @Deactivate
    void close() {
        watchdog.shutdownNow();
        aside.shutdownNow();
    }

    @Override
    public <T> T call(Object contribution, String what, Callable<T> work) throws ContributionFailed {
        FaultRecord record = admit(contribution, what);
        Call call = new Call(
                Thread.currentThread(), timeLimit, () -> tookTooLong(contribution, record, what, timeLimit, null));
        underWay.add(call);
        T answer;
        try {
            answer = work.call();
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError thrown) {
            throw leave(call)
                    ? tookTooLong(contribution, record, what, timeLimit, thrown)
                    : judge(contribution, record, what, thrown);
        }
        if (leave(call)) {
            throw tookTooLong(contribution, record, what, timeLimit, null);
        }
        record.succeeded();
        return answer;
    }

    @Override
    public <T> T callAside(Object contribution, String what, Duration atMost, Callable<T> work)
            throws ContributionFailed {
        FaultRecord record = admit(contribution, what);
        Future<T> future = aside.submit(work);
        try {
            T answer = future.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            record.succeeded();
            return answer;
        } catch (TimeoutException overdue) {
            future.cancel(true);
            throw tookTooLong(contribution, record, what, atMost, overdue);
        } catch (ExecutionException thrown) {
            Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
            throw judge(contribution, record, what, cause);
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new ContributionFailed("interrupted while waiting for " + what, false, interrupted);
        }
    }

    @Override
    public List<Faults> faults() {
        return faulty.stream()
                .map(FaultRecord::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Faults::at).reversed())
                .toList();
    }

    @Override
    public Optional<Cause> findCause(Class<?> contribution) {
        return records.get(contribution).findCause();
    }

    @Override
    public void readmit(Class<?> contribution) {
        records.get(contribution).readmit();
    }

    private FaultRecord admit(Object contribution, String what) throws ContributionFailed {
        FaultRecord record = records.get(contribution.getClass());
        if (record.isSwitchedOff()) {
            throw new ContributionFailed(
                    named(contribution) + " is switched off after repeated faults, so nobody asked it to " + what,
                    true);
        }
        return record;
    }

    /** Ends the call and tells whether its time had been up. */
    private boolean leave(Call call) {
        underWay.remove(call);
        return call.finish();
    }

    private void interruptOverdue() {
        long now = System.nanoTime();
        underWay.forEach(call -> call.interruptIfOverdue(now));
    }

    private ContributionFailed judge(Object contribution, FaultRecord record, String what, Throwable thrown) {
        if (thrown instanceof ContributionFailed within) {
            return within;
        }
        if (thrown instanceof RuntimeException answer
                && (thrown instanceof NotAFault || thrown instanceof IllegalArgumentException)) {
            throw answer;
        }
        String sentence = named(contribution) + " threw " + thrown + " when asked to " + what;
        return fault(record, what, sentence, Causes.of(contribution, thrown), thrown);
    }

    private ContributionFailed tookTooLong(
            Object contribution, FaultRecord record, String what, Duration limit, @Nullable Throwable thrown) {
        String sentence = named(contribution) + " took longer than " + limit.toMillis() / 1000.0
                + " seconds when asked to " + what;
        return fault(record, what, sentence, new Cause.TookLonger(limit), thrown);
    }

    private ContributionFailed fault(
            FaultRecord record, String what, String sentence, Cause cause, @Nullable Throwable thrown) {
        record.failed(what, sentence, cause, clock.instant(), faultsInARow);
        faulty.add(record);
        LOG.warn("{}{}", sentence, record.isSwitchedOff() ? "; it is switched off now" : "");
        LOG.debug("What it threw", thrown);
        return thrown == null
                ? new ContributionFailed(sentence, false)
                : new ContributionFailed(sentence, false, thrown);
    }

    private static String named(Object contribution) {
        return contribution.getClass().getName();
    }
}
