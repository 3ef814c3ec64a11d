package rapport.insight;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import rapport.console.api.LiveUpdates;
import rapport.insight.store.Announcement;

/** Passes on to the console, where there is one, that Today has changed. */
@Component
public final class LiveToday implements Announcement {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable LiveUpdates screens;

    @Override
    public void todayChanged() {
        LiveUpdates there = screens;
        if (there != null) {
            there.changed("today");
        }
    }
}
