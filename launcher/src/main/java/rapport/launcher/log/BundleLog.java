package rapport.launcher.log;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogService;
import org.osgi.service.log.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The standard's log service, for bundles that know no other: everything goes where the rest goes. */
@SuppressWarnings("deprecation")
public final class BundleLog implements LogService {
    private static final org.slf4j.Logger OLD = LoggerFactory.getLogger("org.osgi.service.log");
    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();

    @Override
    public Logger getLogger(String name) {
        return loggers.computeIfAbsent(name, each -> proxy(each, Logger.class));
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return getLogger(type.getName());
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> loggerType) {
        return loggerType == Logger.class ? loggerType.cast(getLogger(name)) : proxy(name, loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> type, Class<L> loggerType) {
        return getLogger(type.getName(), loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> loggerType) {
        return getLogger(name, loggerType);
    }

    @Override
    public void log(int level, String message) {
        OLD.atLevel(levelOf(level)).log(message);
    }

    @Override
    public void log(int level, String message, Throwable cause) {
        OLD.atLevel(levelOf(level)).setCause(cause).log(message);
    }

    @Override
    public void log(ServiceReference<?> reference, int level, String message) {
        log(level, message);
    }

    @Override
    public void log(ServiceReference<?> reference, int level, String message, Throwable cause) {
        log(level, message, cause);
    }

    private static Level levelOf(int level) {
        return switch (level) {
            case LOG_ERROR -> Level.ERROR;
            case LOG_WARNING -> Level.WARN;
            case LOG_INFO -> Level.INFO;
            default -> Level.DEBUG;
        };
    }

    private static <L extends Logger> L proxy(String name, Class<L> type) {
        Object proxy =
                Proxy.newProxyInstance(BundleLog.class.getClassLoader(), new Class<?>[] {type}, new Forwarding(name));
        return type.cast(proxy);
    }

    /** The interface says each of its methods five times for six levels; the method's name holds the level. */
    private record Forwarding(org.slf4j.Logger target) implements InvocationHandler {

        Forwarding(String name) {
            this(LoggerFactory.getLogger(name));
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
            String name = method.getName();
            if (name.equals("getName")) {
                return target.getName();
            }
            if (method.getReturnType() == boolean.class) {
                return !name.equals("equals") && target.isEnabledForLevel(level(name.replaceAll("is|Enabled", "")));
            }
            if (method.getReturnType() != void.class) {
                return name.equals("hashCode") ? (Object) System.identityHashCode(proxy) : target.toString();
            }
            if (arguments != null && arguments[0] instanceof String message) {
                Object[] rest = arguments.length == 2 && arguments[1] instanceof Object[] all
                        ? all
                        : Arrays.copyOfRange(arguments, 1, arguments.length);
                target.atLevel(level(name)).log(message, rest);
            }
            return null;
        }

        private static Level level(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            return upper.equals("AUDIT") ? Level.INFO : Level.valueOf(upper);
        }
    }
}
