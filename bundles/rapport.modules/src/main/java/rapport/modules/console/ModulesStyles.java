package rapport.modules.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The style sheet of the modules page. */
@Component
public final class ModulesStyles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return ModulesStyles.class;
    }

    @Override
    public List<String> names() {
        return List.of("modules.css");
    }
}
