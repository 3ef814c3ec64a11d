package rapport.access;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.api.contribution.NotAFault;

/** Hashes passwords a few at a time, since each takes 19 MiB and a core; who comes when all are taken waits, but not for long. */
final class Hashing {

    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private final PasswordHash cost = PasswordHash.RECOMMENDED;
    private volatile @Nullable String nobodys;

    /** All places were taken for too long. */
    static final class Busy extends RuntimeException implements NotAFault {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("too many people sign in at this moment");
        }
    }

    String hash(String password) {
        return inPlace(() -> cost.of(password));
    }

    /** Whether the hash is of that password; takes as long where there is no hash, so that nobody learns who has an account. */
    boolean matches(String password, @Nullable String hash) {
        return inPlace(() -> {
            boolean right = PasswordHash.matches(password, hash == null ? nobodys() : hash);
            return right && hash != null;
        });
    }

    boolean isOutdated(String hash) {
        return !cost.isOfThisCost(hash);
    }

    private String nobodys() {
        String made = nobodys;
        if (made == null) {
            made = cost.of("nobody has this password");
            nobodys = made;
        }
        return made;
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
