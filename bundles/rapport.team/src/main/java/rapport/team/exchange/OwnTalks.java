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
import rapport.team.model.Talk;
import rapport.team.store.Talks;

/** Talks of two, for either of the two: they are in no file that anybody else gets. */
@Component
public final class OwnTalks implements PersonalTable {

    private static final Messages MESSAGES = Messages.of(OwnTalks.class);
    private static final FactShape<Talk> SHAPE = FactShape.of(Talk::id)
            .required("between", Kind.PEOPLE, talk -> talk.pair().both())
            .required("at", Kind.INSTANT, Talk::at)
            .required("noted by", Kind.PERSON, Talk::recordedBy)
            .optional("words", Kind.TEXT, Talk::words);

    private final Talks talks;

    @Activate
    public OwnTalks(@Reference Talks talks) {
        this.talks = talks;
    }

    @Override
    public String name() {
        return "talks";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("own.talks.title");
    }

    @Override
    public List<FactColumn> columns() {
        return SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        SHAPE.each(page -> talks.own(by, "", page), visitor);
    }
}
