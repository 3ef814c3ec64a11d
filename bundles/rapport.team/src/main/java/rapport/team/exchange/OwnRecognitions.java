package rapport.team.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.PersonalTable;
import rapport.console.api.Messages;
import rapport.team.store.Recognitions;

/** Words of thanks for whoever said them or was told. */
@Component
public final class OwnRecognitions implements PersonalTable {

    private static final Messages MESSAGES = Messages.of(OwnRecognitions.class);

    private final Recognitions recognitions;

    @Activate
    public OwnRecognitions(@Reference Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String name() {
        return "recognitions";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("own.recognitions.title");
    }

    @Override
    public List<FactColumn> columns() {
        return RecognitionsFile.SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        RecognitionsFile.SHAPE.each(page -> recognitions.own(by, "", page), visitor);
    }
}
