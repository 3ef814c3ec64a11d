package rapport.launcher.faulty;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.Visit;

/** Navigation that never answers. */
public final class EndlessNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
        return List.of();
    }
}
