package rapport.launcher.runtime;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import rapport.features.api.launch.StartReport;
import rapport.launcher.log.LogSetup;

/** Keeps the first sentence with which a bundle said that it cannot start, and lets nothing else be said after it. */
final class StartRefusals implements StartReport {
    private final AtomicReference<@Nullable String> first = new AtomicReference<>();
    private volatile boolean started;

    @Override
    public void cannotStart(String sentence) {
        if (started) {
            return;
        }
        first.compareAndSet(null, sentence);
        LogSetup.silence();
    }

    Optional<String> sentence() {
        return Optional.ofNullable(first.get());
    }

    /** From here on, what fails is a part of a product that runs. */
    void started() {
        started = true;
    }
}
