package rapport.launcher.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** What libraries say to the log of the Java platform goes where the rest goes. */
final class JavaLog extends Handler {

    static void forward() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new JavaLog());
    }

    @Override
    public void publish(LogRecord entry) {
        String name = entry.getLoggerName() == null ? "java" : entry.getLoggerName();
        LoggerFactory.getLogger(name)
                .atLevel(levelOf(entry.getLevel()))
                .setCause(entry.getThrown())
                .log("{}", entry.getMessage());
    }

    private static org.slf4j.event.Level levelOf(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return org.slf4j.event.Level.ERROR;
        }
        return level.intValue() >= Level.WARNING.intValue() ? org.slf4j.event.Level.WARN : org.slf4j.event.Level.INFO;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
