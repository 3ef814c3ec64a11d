package rapport.launcher.log;

import java.util.Map;
import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The framework's own words, where it is Felix. */
public final class FrameworkLog extends Logger {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger("rapport.framework");

    /** How Felix is told of it. */
    public static Map<String, Object> properties() {
        return Map.of("felix.log.logger", new FrameworkLog(), "felix.log.level", "2");
    }

    @Override
    protected void doLog(
            @Nullable Bundle bundle,
            @Nullable ServiceReference reference,
            int level,
            String message,
            @Nullable Throwable cause) {
        LOG.atLevel(levelOf(level)).setCause(cause).log("{}{}", bundle == null ? "" : bundle + ": ", message);
    }

    private static Level levelOf(int level) {
        return switch (level) {
            case LOG_ERROR -> Level.ERROR;
            case LOG_WARNING -> Level.WARN;
            case LOG_INFO -> Level.INFO;
            default -> Level.DEBUG;
        };
    }
}
