package rapport.directory.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The style sheet of the directory's pages. */
@Component
public final class DirectoryFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return DirectoryFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("directory.css");
    }
}
