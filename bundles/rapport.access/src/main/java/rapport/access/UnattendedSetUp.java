package rapport.access;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.access.model.SetUpWish;
import rapport.access.rules.OwnDomains;
import rapport.api.outcome.Objection;
import rapport.features.api.launch.LaunchOptions;
import rapport.features.api.launch.StartReport;
import rapport.features.api.launch.WelcomeLine;

/** Sets Rapport up from the options of its first start, with nobody at the screen; at a later one it says that they come late. */
@Component(
        service = {UnattendedSetUp.class, WelcomeLine.class},
        immediate = true)
public final class UnattendedSetUp implements WelcomeLine {

    private static final Logger LOG = LoggerFactory.getLogger(UnattendedSetUp.class);
    private static final String LOGIN = "admin";

    private final List<String> late = new ArrayList<>();

    @Activate
    public UnattendedSetUp(
            @Reference SetUp setUp,
            @Reference FirstSteps firstSteps,
            @Reference LaunchOptions options,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable StartReport report) {
        if (setUp.isDone()) {
            noteLate(options);
            return;
        }
        SetUpWish wish = wish(options);
        List<Objection> objections = OwnDomains.objections(wish.domains());
        if (!objections.isEmpty() && report != null) {
            report.cannotStart("--own-domain: " + sentences(objections));
        } else if (!wish.password().isBlank()) {
            perform(setUp, firstSteps, options, wish);
        }
    }

    private void noteLate(LaunchOptions options) {
        if (options.sample()) {
            late.add("--sample");
        }
        if (!options.ownDomains().isEmpty()) {
            late.add("--own-domain");
        }
    }

    @Override
    public Optional<String> line() {
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of("It was set up before, and is left as it is: " + String.join(" and ", late)
                        + (late.size() == 1 ? " is" : " are") + " for a new installation.");
    }

    private static void perform(SetUp setUp, FirstSteps firstSteps, LaunchOptions options, SetUpWish wish) {
        // Levels that were named are enabled by whoever switches modules.
        Set<String> steps = FirstSteps.unattended(options.levels().isEmpty(), options.sample());
        List<Objection> refusals = setUp.performUnchecked(wish, steps).objections();
        if (!refusals.isEmpty()) {
            LOG.error("Rapport could not be set up: {}", sentences(refusals));
            return;
        }
        LOG.info("Rapport is set up; sign in as {}", LOGIN);
        firstSteps.takeUp();
    }

    private static String sentences(List<Objection> objections) {
        return objections.stream().map(Objection::sentence).collect(Collectors.joining(" "));
    }

    private static SetUpWish wish(LaunchOptions options) {
        List<String> domains = options.ownDomains().stream()
                .filter(domain -> !domain.isBlank())
                .toList();
        String mail = domains.isEmpty() ? null : LOGIN + "@" + domains.get(0);
        return new SetUpWish(
                LOGIN,
                "Administrator",
                mail,
                options.adminPassword().orElse(""),
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
