package rapport.insight;

import java.util.Optional;
import java.util.function.Supplier;
import rapport.api.access.Caller;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.signal.FactsUntold;
import rapport.store.api.Store;
import rapport.store.api.StoreContended;
import rapport.store.api.StoreDamaged;
import rapport.store.api.StoreUnavailable;

/** Lets in what others contribute to the examination of relationships, so that what one of them breaks harms only itself. */
record GuardedWork(Store store, Door door) {

    private static final Caller PLATFORM = Caller.platform("signals");

    /** Within the work under way; what fails is undone alone, unless the database itself is why. */
    <T> T nested(Object contribution, String what, Supplier<T> work) throws ContributionFailed {
        return door.consult(contribution, what, () -> {
            try {
                return store.write(PLATFORM, any -> work.get());
            } catch (FactsUntold | StoreContended | StoreUnavailable | StoreDamaged answer) {
                throw answer;
            } catch (RuntimeException thrown) {
                throw fault(thrown);
            }
        });
    }

    /** What it answers; nothing where it fails, which the door reports. */
    <T> Optional<T> ask(Object contribution, String what, Supplier<T> question) {
        try {
            return Optional.of(door.consult(contribution, what, () -> {
                try {
                    return question.get();
                } catch (RuntimeException thrown) {
                    throw fault(thrown);
                }
            }));
        } catch (ContributionFailed reported) {
            return Optional.empty();
        }
    }

    // The door hands through what refuses a request; nobody requested anything here.
    private static IllegalStateException fault(RuntimeException thrown) {
        return new IllegalStateException(thrown.toString(), thrown);
    }
}
