package rapport.access;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.features.api.launch.LaunchOptions;
import rapport.features.api.launch.WelcomeLine;

/** Tells whoever started a new installation where to set it up; only they can read it. */
@Component
public final class SetUpLine implements WelcomeLine {

    private final SetUp setUp;
    private final LaunchOptions options;

    @Activate
    public SetUpLine(@Reference SetUp setUp, @Reference LaunchOptions options) {
        this.setUp = setUp;
        this.options = options;
    }

    @Override
    public Optional<String> line() {
        String address = options.address().toString().replaceFirst("/+$", "");
        return options.serving()
                ? setUp.findKey().map(key -> "Set it up with this one-time link:  " + address + "/set-up?key=" + key)
                : Optional.empty();
    }
}
