package rapport.launcher.module.broken;

import java.util.List;
import rapport.api.module.SelfTest;

/** A self-test that never ends, whatever one does. */
public final class EndlessSelfTest implements SelfTest {

    @Override
    public List<String> problems() {
        while (true) {
            Thread.onSpinWait();
            if (Thread.interrupted()) {
                // Whoever is broken does not listen either; but a processor is worth more than a point.
                return List.of();
            }
        }
    }
}
