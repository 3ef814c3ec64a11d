package rapport.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;

/** A door that lets every contribution in, and remembers what those said that failed. */
public final class OpenDoor implements Door {

    private final List<String> failures = new ArrayList<>();

    /** What the contributions that failed said. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public <T> T call(Object contribution, String what, Callable<T> work) throws ContributionFailed {
        try {
            return work.call();
        } catch (Exception thrown) {
            failures.add(String.valueOf(thrown.getMessage()));
            throw new ContributionFailed(what, false, thrown);
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
        failures.clear();
    }
}
