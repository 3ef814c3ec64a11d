package rapport.calibration.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** How the list of concerns looks, and how it is put in order. */
@Component
public final class CalibrationFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return CalibrationFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("calibration.css", "rank.js");
    }
}
