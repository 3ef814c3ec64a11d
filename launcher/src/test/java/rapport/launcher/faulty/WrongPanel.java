package rapport.launcher.faulty;

import java.util.Locale;
import java.util.Optional;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** A panel that understands no person. */
public final class WrongPanel implements Panel {

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.FACTS);
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String title(Locale locale) {
        return "Faulty";
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        throw new IllegalArgumentException("no such person");
    }
}
