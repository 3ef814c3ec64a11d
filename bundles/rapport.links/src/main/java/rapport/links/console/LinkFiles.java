package rapport.links.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The looks of these pages, and the button that copies a link. */
@Component
public final class LinkFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return LinkFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("links.css", "copy.js");
    }
}
