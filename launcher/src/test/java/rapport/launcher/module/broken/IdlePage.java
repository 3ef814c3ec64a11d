package rapport.launcher.module.broken;

import java.util.List;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page that begins pools of the Java platform, and ends none of them. */
public final class IdlePage implements Page {

    private final Timer timer = new Timer("idle-timer");
    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private final ScheduledExecutorService scheduled = Executors.newScheduledThreadPool(1);

    public IdlePage() throws Exception {
        for (ExecutorService each : List.of(pool, scheduled)) {
            each.submit(() -> {}).get();
        }
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.shown("Idle", output -> output.writeContent("Nothing to do for " + timer + "."));
    }
}
