package rapport.followup.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How follow-ups look. */
@Component
public final class FollowUpFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return FollowUpFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("followup.css");
    }
}
