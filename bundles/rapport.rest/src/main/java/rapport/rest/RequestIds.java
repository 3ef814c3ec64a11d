package rapport.rest;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Names for requests, by which logs and problem documents speak of the same one; unique across restarts, cheap to make. */
final class RequestIds {

    private final String start = Long.toString(new SecureRandom().nextLong() >>> 24, Character.MAX_RADIX);
    private final AtomicLong last = new AtomicLong();

    String next() {
        return start + '-' + Long.toString(last.incrementAndGet(), Character.MAX_RADIX);
    }
}
