package rapport.exchange.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.exchange.OwnExports;

/** The ways from somebody's own record to what is kept for them alone. */
@Component
public final class OwnExportPanel implements Panel {

    private static final Messages MESSAGES = Messages.of(OwnExportPanel.class);

    private final OwnExports exports;

    @Activate
    public OwnExportPanel(@Reference OwnExports exports) {
        this.exports = exports;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.FACTS);
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("own.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return Optional.empty();
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        Texts text = MESSAGES.in(visit.locale());
        return new PersonId(subject.id()).equals(visit.caller().person())
                ? exports.titles(visit.locale()).entrySet().stream()
                        .map(file -> Act.link(text.of("own.file", file.getValue()), OwnExportPage.PATH + file.getKey())
                                .icon("download")
                                .quiet())
                        .toList()
                : List.of();
    }
}
