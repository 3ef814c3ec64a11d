package rapport.console.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Style sheets, scripts and pictures of a bundle, served under names that contain their hash and never change. Style
 * sheets join every page in {@code @layer modules}; scripts are loaded deferred.
 */
@ConsumerType
public interface StaticFiles {

    /** The class beside whose resources the files lie. */
    Class<?> anchor();

    /** Resource names relative to the anchor, such as {@code customers.css}, in the order in which pages include them. */
    List<String> names();
}
