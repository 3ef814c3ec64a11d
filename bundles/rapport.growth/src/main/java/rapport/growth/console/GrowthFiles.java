package rapport.growth.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How the tree of what came of a relationship looks, and the reasons to ask. */
@Component
public final class GrowthFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return GrowthFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("growth.css");
    }
}
