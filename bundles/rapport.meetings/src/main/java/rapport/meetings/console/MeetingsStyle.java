package rapport.meetings.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The one style sheet of these pages. */
@Component
public final class MeetingsStyle implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return MeetingsStyle.class;
    }

    @Override
    public List<String> names() {
        return List.of("meetings.css");
    }
}
