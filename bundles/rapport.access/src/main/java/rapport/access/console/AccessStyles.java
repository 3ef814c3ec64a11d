package rapport.access.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The style sheet of these pages. */
@Component
public final class AccessStyles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return AccessStyles.class;
    }

    @Override
    public List<String> names() {
        return List.of("access.css");
    }
}
