package rapport.access;

import java.time.Duration;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long somebody stays signed in, and how long a password is at least. */
record AccessSettings(Duration idle, Duration atMost, int shortestPassword) {

    static final AccessSettings USUAL = new AccessSettings(Duration.ofDays(14), Duration.ofDays(90), 10);

    AccessSettings(Config config) {
        this(
                Duration.ofDays(config.idle_days()),
                Duration.ofDays(Math.max(config.idle_days(), config.session_days())),
                config.password_length());
    }

    /** What an administrator may decide. */
    @ObjectClassDefinition(name = "Access", description = "Signing in")
    @interface Config {

        @AttributeDefinition(
                name = "Unused sessions end after",
                description = "Days without a visit after which somebody signs in again",
                min = "1",
                max = "365")
        int idle_days() default 14;

        @AttributeDefinition(
                name = "Sessions end after",
                description = "Days after which everybody signs in again",
                min = "1",
                max = "365")
        int session_days() default 90;

        @AttributeDefinition(
                name = "Shortest password",
                description = "How many characters a password has at least",
                min = "8",
                max = "64")
        int password_length() default 10;
    }
}
