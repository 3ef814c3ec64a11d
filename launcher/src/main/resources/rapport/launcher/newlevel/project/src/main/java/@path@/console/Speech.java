package @package@.console;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.store.Gestures;
import rapport.api.access.Caller;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Messages;
import rapport.console.api.Visit;
import rapport.console.api.widget.Telling;
import rapport.store.api.Projections;

/** What our pages speak with: the words of this package, and the services behind them. */
@Component(service = Speech.class)
public final class Speech {

    public static final Messages MESSAGES = Messages.of(Speech.class);

    private static final String LEVEL = "@name@";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final Gestures gestures;
    final Relationships relationships;
    private final Directory directory;
    private final Projections projections;

    @Activate
    public Speech(
            @Reference Gestures gestures,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Projections projections) {
        this.gestures = gestures;
        this.relationships = relationships;
        this.directory = directory;
        this.projections = projections;
    }

    Telling telling(Visit visit) {
        return Telling.to(visit, MESSAGES, directory);
    }

    /** The relationship, where it is one of this level's and the reader may see it. */
    Optional<Relationship> relationship(Caller by, RelationshipId id) {
        return relationships.find(by, id).filter(one -> one.level().equals(LEVEL));
    }

    boolean mayWrite(Visit visit) {
        return visit.caller().mayWrite(LEVEL);
    }

    boolean mayRead(Visit visit) {
        return visit.caller().mayRead(LEVEL);
    }

    /** Waits a moment for what follows from the facts, so that people read what they wrote. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
