package rapport.access;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.sample.SampleCompany;

/**
 * What follows a set-up and takes a while: all levels, where nobody chose any, and the sample company, once the parts that do
 * it are there. Done on a thread of its own, one after the other.
 */
@Component(service = FirstSteps.class)
public final class FirstSteps {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSteps.class);
    private static final Caller BY = Caller.platform("set-up");
    private static final String SAMPLE = "sample";

    private final ExecutorService thread;
    private final CompletableFuture<Boolean> sampleMade = new CompletableFuture<>();
    private boolean levelsWanted;
    private boolean sampleWanted;
    private boolean sampleAskedFor;
    private @Nullable Modules modules;
    private @Nullable SampleCompany sample;

    @Activate
    public FirstSteps() {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "rapport-first-steps");
            made.setDaemon(true);
            return made;
        });
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    /** Enables every level that there is. */
    void enableAllLevels() {
        thread.execute(() -> {
            levelsWanted = true;
            goOn();
        });
    }

    /** Begins with the sample company; what is returned completes when it is there. */
    public CompletableFuture<Boolean> makeSample() {
        thread.execute(() -> {
            sampleWanted = true;
            goOn();
        });
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

    private void later(Runnable change) {
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                change.run();
                goOn();
            });
        }
    }

    private void goOn() {
        try {
            Modules present = modules;
            if (present != null) {
                enableLevels(present);
                enableSample(present);
                createSample();
            }
        } catch (RuntimeException failed) {
            LOG.error("What was chosen at set-up could not be done completely", failed);
            sampleWanted = false;
            sampleMade.complete(false);
        }
    }

    private void enableLevels(Modules present) {
        if (levelsWanted) {
            levelsWanted = false;
            present.list(BY).stream()
                    .filter(module -> module.kind() == Module.Kind.LEVEL && !module.enabled())
                    .forEach(level -> enable(present, level.name()));
        }
    }

    private void enableSample(Modules present) {
        if (sampleWanted && sample == null && !sampleAskedFor) {
            sampleAskedFor = true;
            enable(present, SAMPLE);
        }
    }

    private void createSample() {
        SampleCompany company = sample;
        if (sampleWanted && company != null) {
            sampleWanted = false;
            company.create(BY);
            sampleMade.complete(true);
        }
    }

    private static void enable(Modules modules, String name) {
        modules.enable(BY, name)
                .objections()
                .forEach(objection -> LOG.warn("Module {} is not enabled: {}", name, objection.sentence()));
    }
}
