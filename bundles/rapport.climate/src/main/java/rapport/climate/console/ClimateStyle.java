package rapport.climate.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How incidents and reasons look. */
@Component
public final class ClimateStyle implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return ClimateStyle.class;
    }

    @Override
    public List<String> names() {
        return List.of("climate.css");
    }
}
