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
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/access", name = "%name", description = "%description")
    @interface Config {

        @AttributeDefinition(name = "%idle_days", description = "%idle_days.description", min = "1", max = "365")
        int idle_days() default 14;

        @AttributeDefinition(name = "%session_days", description = "%session_days.description", min = "1", max = "365")
        int session_days() default 90;

        @AttributeDefinition(
                name = "%password_length",
                description = "%password_length.description",
                min = "8",
                max = "64")
        int password_length() default 10;
    }
}
