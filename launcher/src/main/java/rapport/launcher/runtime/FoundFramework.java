package rapport.launcher.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import rapport.launcher.log.FrameworkLog;

/** The framework on the class path, whichever it is: the product knows the standard alone. */
final class FoundFramework {
    private static final String FELIX = "org.apache.felix.framework.FrameworkFactory";

    private FoundFramework() {}

    /** Makes it; nothing of it runs yet. */
    static Framework make(Map<String, Object> properties) {
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no OSGi framework on the class path"));
        Map<String, Object> all = new HashMap<>(properties);
        if (factory.getClass().getName().equals(FELIX)) {
            all.putAll(FrameworkLog.properties());
        }
        return factory.newFramework(asTheStandardWantsThem(all));
    }

    /** Frameworks read texts; Felix takes an object too, where the specification leaves room for its own. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> asTheStandardWantsThem(Map<String, ?> properties) {
        return (Map<String, String>) properties;
    }
}
