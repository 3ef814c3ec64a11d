package rapport.temperature.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concerns;
import rapport.api.reading.Instrument;
import rapport.api.reading.Readings;
import rapport.console.api.LinkedPage;

/** Asks how much effort it took them. */
@Component(service = LinkedPage.class)
public final class EffortByLink extends ReadingByLink {

    @Activate
    public EffortByLink(@Reference Readings readings, @Reference Concerns concerns) {
        super(Instrument.EFFORT, readings, concerns);
    }
}
