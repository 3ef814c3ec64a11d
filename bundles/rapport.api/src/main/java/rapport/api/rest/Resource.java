package rapport.api.rest;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A resource below {@code /api/v1/}, registered as an OSGi service. Appears in the OpenAPI document while it is registered.
 *
 * <p>Handlers are called by many threads. What they throw becomes a problem document: {@code Forbidden} 403,
 * {@link ResourceNotFound} 404, a conflict of versions 412, {@link VersionMissing} 428, {@link IllegalArgumentException} 400.
 */
@ConsumerType
public interface Resource {

    /** The first segment of its paths, and its tag in the OpenAPI document: {@code people}. */
    String name();

    /** What can be done with it. Asked once, when it appears. */
    List<Route> routes();
}
