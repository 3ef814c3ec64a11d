package rapport.features.api.launch;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;

/** Something that comes to its end while everything is still there: called once before the product stops. */
@ConsumerType
public interface Farewell {

    /** Waits for what is in flight, at most so long. */
    void finish(Duration atMost) throws InterruptedException;
}
