package rapport.launcher.module.broken;

import java.util.List;
import rapport.api.module.SelfTest;

/** A self-test that never ends, whatever one does. */
public final class EndlessSelfTest implements SelfTest {

    /** What it prints when it begins. */
    public static final String BEGINS = "The scales begin to swing.";

    @Override
    public List<String> problems() {
        System.out.println(BEGINS);
        while (true) {
            Thread.onSpinWait();
            if (Thread.interrupted()) {
                // Whoever is broken does not listen either; but a processor is worth more than a point.
                return List.of();
            }
        }
    }
}
