package rapport.temperature.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The one style sheet of these pages. */
@Component
public final class TemperatureStyle implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return TemperatureStyle.class;
    }

    @Override
    public List<String> names() {
        return List.of("temperature.css");
    }
}
