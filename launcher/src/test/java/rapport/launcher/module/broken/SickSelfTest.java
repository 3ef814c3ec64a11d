package rapport.launcher.module.broken;

import java.util.List;
import rapport.api.module.SelfTest;

/** A self-test that finds something wrong. */
public final class SickSelfTest implements SelfTest {

    @Override
    public List<String> problems() {
        return List.of("The scales are not level.");
    }
}
