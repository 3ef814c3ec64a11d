package rapport.checkups.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How questions look, and how digits lead from one to the next. */
@Component
public final class CheckUpFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return CheckUpFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("checkups.css", "checkups.js");
    }
}
