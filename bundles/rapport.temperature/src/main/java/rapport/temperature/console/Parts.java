package rapport.temperature.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concerns;
import rapport.api.interaction.Interactions;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.reading.Readings;
import rapport.api.relationship.Relationships;

/** What the pages and panels of the temperature ask. */
@Component(service = Parts.class)
public final class Parts {

    final Readings readings;
    final Directory directory;
    final Relationships relationships;
    final Interactions interactions;
    final Concerns concerns;
    final Levels levels;

    @Activate
    public Parts(
            @Reference Readings readings,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Interactions interactions,
            @Reference Concerns concerns,
            @Reference Levels levels) {
        this.readings = readings;
        this.directory = directory;
        this.relationships = relationships;
        this.interactions = interactions;
        this.concerns = concerns;
        this.levels = levels;
    }

    /** Whether a temperature is taken on that level at all: of our own people it is not. */
    boolean isTakenOn(String level) {
        return levels.findEnabled(level).filter(one -> !one.isAmongOurselves()).isPresent();
    }
}
