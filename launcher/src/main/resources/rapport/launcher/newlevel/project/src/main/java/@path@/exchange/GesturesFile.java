package @package@.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.console.Speech;
import @package@.model.Gesture;
import @package@.model.GestureDraft;
import @package@.store.Gestures;
import @package@.store.SqlGestures;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Gestures as a table: handed out with everything else, and taken in from another installation or program. */
@Component
public final class GesturesFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(GesturesFile.class);
    private static final FactShape<Gesture> SHAPE = FactShape.of(Gesture::id)
            .required("relationship", Kind.RELATIONSHIP, Gesture::relationship)
            .required("what", Kind.TEXT, Gesture::what)
            .required("day", Kind.DATE, Gesture::day);

    private final Gestures gestures;
    private final Kept kept;

    @Activate
    public GesturesFile(@Reference Gestures gestures, @Reference Database database) {
        this.gestures = gestures;
        this.kept = Kept.in(database, SqlGestures.SCHEMA, "@name@_gesture");
    }

    @Override
    public String name() {
        return "@name@-gestures";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("gestures.title");
    }

    @Override
    public String sentence(Objection objection, Locale locale) {
        return Speech.MESSAGES.in(locale).of(objection);
    }

    @Override
    public List<FactColumn> columns() {
        return SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        SHAPE.each(page -> gestures.list(by, null, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        GestureDraft draft =
                new GestureDraft(row.requireRelationship("relationship"), row.requireText("what"), row.date("day"));
        return gestures.note(by, draft).map(gesture -> gesture.id().value());
    }
}
