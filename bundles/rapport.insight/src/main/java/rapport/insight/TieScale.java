package rapport.insight;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.insight.model.Decay;
import rapport.insight.model.TieStrength;
import rapport.insight.store.Scale;

/** How fast ties fade, as the settings say; another half-life has all ties made anew once. */
@Component(configurationPid = "rapport.insight.ties")
@Designate(ocd = TieScale.Config.class)
public final class TieScale implements Scale {

    /** What ties are measured by. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/ties", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(
                name = "%half_life_days",
                description = "%half_life_days.description",
                min = "1",
                max = "3650")
        int half_life_days() default 60;
    }

    private final TieStrength strength;

    @Activate
    public TieScale(Config config) {
        this.strength = new TieStrength(new Decay(Duration.ofDays(config.half_life_days())), TieStrength.STANDARD.k());
    }

    @Override
    public TieStrength strength() {
        return strength;
    }
}
