package rapport.team.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.PersonalTable;
import rapport.console.api.Messages;
import rapport.team.model.TalkPoint;
import rapport.team.store.Talks;

/** What two wanted to talk about, settled or not, for either of the two. */
@Component
public final class OwnTalkPoints implements PersonalTable {

    private static final Messages MESSAGES = Messages.of(OwnTalkPoints.class);
    private static final FactShape<TalkPoint> SHAPE = FactShape.of(TalkPoint::id)
            .required("between", Kind.PEOPLE, point -> point.pair().both())
            .required("words", Kind.TEXT, TalkPoint::words)
            .required("added by", Kind.PERSON, TalkPoint::addedBy)
            .required("added at", Kind.INSTANT, TalkPoint::addedAt)
            .with(FactColumn.of("talks", "settled in"), TalkPoint::settledIn);

    private final Talks talks;

    @Activate
    public OwnTalkPoints(@Reference Talks talks) {
        this.talks = talks;
    }

    @Override
    public String name() {
        return "talk-points";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("own.talk-points.title");
    }

    @Override
    public List<FactColumn> columns() {
        return SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        SHAPE.each(page -> talks.ownPoints(by, "", page), visitor);
    }
}
