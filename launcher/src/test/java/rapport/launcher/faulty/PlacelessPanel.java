package rapport.launcher.faulty;

import java.util.Locale;
import java.util.Optional;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** A panel that does not know its place. */
public final class PlacelessPanel implements Panel {

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.FACTS);
    }

    @Override
    public int order() {
        throw new IllegalStateException("which order");
    }

    @Override
    public String title(Locale locale) {
        return "Faulty";
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return Optional.empty();
    }
}
