package rapport.links.console;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;

/** Calls what it is given, and wraps what it throws. */
final class OpenDoor implements Door {

    @Override
    public <T> T call(Object contribution, String what, Callable<T> work) throws ContributionFailed {
        try {
            return work.call();
        } catch (Exception thrown) {
            throw new ContributionFailed(what + " failed", false, thrown);
        }
    }

    @Override
    public <T> T callAside(Object contribution, String what, Duration atMost, Callable<T> work)
            throws ContributionFailed {
        return call(contribution, what, work);
    }

    @Override
    public List<Faults> faults() {
        return List.of();
    }

    @Override
    public void readmit(Class<?> contribution) {
        // Everything is let in.
    }
}
