package rapport.insight.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How ties look, and how the rows of Today go when they are done. */
@Component
public final class InsightFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return InsightFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("insight.css", "today.js");
    }
}
