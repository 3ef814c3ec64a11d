package rapport.calibration.store;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.calibration.CalibrationCadence;

/** How often we ask what matters most where nobody said otherwise. */
@Component(service = UsualCadence.class, configurationPid = "rapport.calibration")
@Designate(ocd = UsualCadence.Config.class)
public final class UsualCadence {

    private final int days;

    /** Patience. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/calibration", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%days", description = "%days.description", min = "1", max = "36500")
        int days() default CalibrationCadence.USUAL_DAYS;
    }

    @Activate
    public UsualCadence(Config config) {
        this(config.days());
    }

    UsualCadence(int days) {
        this.days = days;
    }

    Cadences cadences() {
        return new Cadences(days);
    }
}
