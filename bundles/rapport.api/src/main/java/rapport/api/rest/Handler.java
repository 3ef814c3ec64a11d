package rapport.api.rest;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/** Answers a call of one route. Called by many threads. */
@ConsumerType
@FunctionalInterface
public interface Handler {

    Reply handle(Call call) throws IOException;
}
