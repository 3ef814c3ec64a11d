package rapport.team.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How the matrix of departments looks, and the links of a pulse. */
@Component
public final class TeamFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return TeamFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("team.css");
    }
}
