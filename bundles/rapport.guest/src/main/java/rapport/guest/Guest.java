package rapport.guest;

import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.Features;
import rapport.features.api.launch.LaunchOptions;
import rapport.features.api.launch.StartReport;

/** Stands in for the launcher: options come from the container's configuration, features are what it has installed. */
@Component(
        immediate = true,
        service = {},
        configurationPid = {"org.apache.felix.http", "rapport.guest"})
public final class Guest {

    private static final Logger LOG = LoggerFactory.getLogger(Guest.class);

    /** What the terminal's options say elsewhere; host and port are those of the web server. */
    public @interface Config {
        /** Folder with everything that must be backed up. */
        String data() default "rapport/data";

        /** Folder for what can be made again. */
        String cache() default "rapport/cache";

        /** Mail domains of our own, for an unattended set-up. */
        String[] own_domains() default {};

        /** Fill an empty installation with the sample company. */
        boolean sample() default false;

        /** The web server's address, as its own configuration says. */
        String org_apache_felix_http_host() default "127.0.0.1";

        /** The web server's port, as its own configuration says. */
        int org_osgi_service_http_port() default 8080;
    }

    private final Readiness readiness;

    @Activate
    public Guest(BundleContext context, Config config) {
        ContainerFeatures features = new ContainerFeatures(
                shipped(context),
                () -> Arrays.stream(context.getBundles()).map(PresentBundle::of).toList());
        LaunchOptions options = options(config, features.levels());
        readiness = new Readiness(context, features, options);
        context.addBundleListener(readiness);
        StartReport report = sentence -> LOG.error("Rapport cannot start: {}", sentence);
        context.registerService(Features.class, features, null);
        context.registerService(StartReport.class, report, null);
        context.registerService(LaunchOptions.class, options, null);
    }

    /** Everything stands on these options: others count from the next start. */
    @Modified
    void changed() {
        LOG.info("What changed in the configuration of Rapport counts from the next start");
    }

    @Deactivate
    void end() {
        readiness.end();
    }

    private static List<ShippedFeature> shipped(BundleContext context) {
        List<URL> files = Collections.list(context.getBundle().findEntries("features", "*.json", false));
        return files.stream().map(ShippedFeature::read).toList();
    }

    private static LaunchOptions options(Config config, List<String> levels) {
        return new LaunchOptions(
                Path.of(config.data()).toAbsolutePath(),
                Path.of(config.cache()).toAbsolutePath(),
                config.org_apache_felix_http_host(),
                config.org_osgi_service_http_port(),
                true,
                List.of(config.own_domains()),
                config.sample(),
                Optional.of(levels),
                Optional.ofNullable(System.getenv("RAPPORT_ADMIN_PASSWORD")).filter(password -> !password.isBlank()));
    }
}
