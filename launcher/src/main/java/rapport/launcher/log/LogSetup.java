package rapport.launcher.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Quiet, plain lines for people; JSON, one object a line, for machines. In code, since reading XML slows the start. */
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** System property: {@code json} or {@code plain}. */
    public static final String FORMAT = "rapport.log";

    private static final String LINE = "%d{HH:mm:ss} %-5level %msg  [%logger{20}]%n%rEx";

    /** Nothing more is written: after the one sentence, details would only confuse. */
    public static void silence() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.getLoggerContext().getLoggerList().forEach(logger -> logger.setLevel(Level.OFF));
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(loggers);
        console.setTarget("System.err");
        console.setEncoder("json".equals(System.getProperty(FORMAT)) ? json(loggers) : plain(loggers));
        console.start();
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console);
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        loggers.getLogger("rapport").setLevel(Level.INFO);
        // Lucene warns that a newer Lucene would use the processor better.
        loggers.getLogger("org.apache.lucene").setLevel(Level.ERROR);
        // What Flyway cannot do it throws as well, and whoever asked it says so in a sentence.
        loggers.getLogger("org.flywaydb").setLevel(Level.OFF);
        JavaLog.forward();
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static Encoder<ILoggingEvent> plain(LoggerContext loggers) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(loggers);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext loggers) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(loggers);
        encoder.setWithContext(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return encoder;
    }
}
