package rapport.mail;

import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;
import rapport.mail.model.Server;
import rapport.mail.model.Server.Security;

/** Knows the mail server, as an administrator named it. */
@Component(service = MailSettings.class, configurationPid = MailSettings.PID)
@Designate(ocd = MailSettings.Config.class)
public final class MailSettings {

    /** Where an administrator finds them. */
    public static final String PID = "rapport.mail";

    /** The password comes from where the product is started, and is kept in no file of ours. */
    private static final String PASSWORD = "RAPPORT_MAIL_PASSWORD";

    private volatile Server server;

    /** How mail leaves. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/mail", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%host", description = "%host.description", required = false)
        String host() default "";

        @AttributeDefinition(name = "%port", description = "%port.description", min = "1", max = "65535")
        int port() default 587;

        @AttributeDefinition(
                name = "%security",
                description = "%security.description",
                options = {
                    @Option(label = "%security.starttls", value = "starttls"),
                    @Option(label = "%security.tls", value = "tls"),
                    @Option(label = "%security.none", value = "none")
                })
        String security() default "starttls";

        @AttributeDefinition(name = "%user", description = "%user.description", required = false)
        String user() default "";

        @AttributeDefinition(name = "%sender_name", description = "%sender_name.description", required = false)
        String sender_name() default "";

        @AttributeDefinition(name = "%sender_address", description = "%sender_address.description", required = false)
        String sender_address() default "";

        @AttributeDefinition(name = "%base_url", description = "%base_url.description", required = false)
        String base_url() default "";
    }

    @Activate
    public MailSettings(Config config) {
        this.server = read(config);
    }

    /** For tests. */
    public MailSettings(Server server) {
        this.server = server;
    }

    @Modified
    void change(Config config) {
        server = read(config);
    }

    public Server server() {
        return server;
    }

    private static Server read(Config config) {
        return new Server(
                config.host().strip(),
                config.port(),
                Security.named(config.security()),
                config.user().strip(),
                Objects.requireNonNullElse(System.getenv(PASSWORD), ""),
                config.sender_name().strip(),
                config.sender_address().strip(),
                config.base_url().strip());
    }
}
