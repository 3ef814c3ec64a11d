package rapport.access;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.access.model.SetUpWish;
import rapport.features.api.launch.LaunchOptions;

/** Sets Rapport up from the options of its first start, with nobody at the screen. */
@Component(service = UnattendedSetUp.class, immediate = true)
public final class UnattendedSetUp {

    private static final Logger LOG = LoggerFactory.getLogger(UnattendedSetUp.class);
    private static final String LOGIN = "admin";

    @Activate
    public UnattendedSetUp(@Reference SetUp setUp, @Reference FirstSteps firstSteps, @Reference LaunchOptions options) {
        options.adminPassword()
                .filter(password -> !password.isBlank() && !setUp.isDone())
                .ifPresent(password -> perform(setUp, firstSteps, options, password));
    }

    private static void perform(SetUp setUp, FirstSteps firstSteps, LaunchOptions options, String password) {
        // Levels that were named are enabled by whoever switches modules.
        Set<String> steps = FirstSteps.unattended(options.levels().isEmpty(), options.sample());
        List<String> refusals =
                setUp.performUnchecked(wish(options.ownDomains(), password), steps).objections().stream()
                        .map(objection -> objection.sentence())
                        .toList();
        if (!refusals.isEmpty()) {
            LOG.error("Rapport could not be set up: {}", String.join(" ", refusals));
            return;
        }
        LOG.info("Rapport is set up; sign in as {}", LOGIN);
        firstSteps.takeUp();
    }

    private static SetUpWish wish(List<String> domains, String password) {
        String mail = domains.isEmpty() ? null : LOGIN + "@" + domains.get(0);
        return new SetUpWish(
                LOGIN,
                "Administrator",
                mail,
                password,
                domains.isEmpty() ? "Our organization" : named(domains.get(0)),
                domains,
                null,
                false,
                Locale.getDefault().getLanguage().equals("de") ? "de" : "en",
                ZoneId.systemDefault().getId());
    }

    /** A first name for an organization of which only the domain is known: {@code ours.example} is Ours. */
    private static String named(String domain) {
        String label = domain.replaceFirst("\\..*", "");
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
