package rapport.features.api.launch;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A line that people should read on the terminal once the product is up, such as a one-time link for the set-up. */
@ConsumerType
public interface WelcomeLine {

    /** The line, while there is something to say. */
    Optional<String> line();
}
