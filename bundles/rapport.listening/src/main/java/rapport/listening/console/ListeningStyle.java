package rapport.listening.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The one style sheet of these pages. */
@Component
public final class ListeningStyle implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return ListeningStyle.class;
    }

    @Override
    public List<String> names() {
        return List.of("listening.css");
    }
}
