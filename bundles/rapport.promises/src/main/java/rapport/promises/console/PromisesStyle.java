package rapport.promises.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How chains and the days of promises look. */
@Component
public final class PromisesStyle implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return PromisesStyle.class;
    }

    @Override
    public List<String> names() {
        return List.of("promises.css");
    }
}
