package rapport.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.contribution.NotAFault;

/** A door that lets everything in and writes down what fails. */
final class FakeDoor implements Door {

    final List<String> failures = new ArrayList<>();

    @Override
    public <T> T call(Object contribution, String what, Callable<T> work) throws ContributionFailed {
        try {
            return work.call();
        } catch (Exception thrown) {
            if (thrown instanceof RuntimeException answer && thrown instanceof NotAFault) {
                throw answer;
            }
            failures.add(thrown.getMessage());
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
