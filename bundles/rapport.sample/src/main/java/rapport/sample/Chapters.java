package rapport.sample;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.sample.SampleCast;
import rapport.api.sample.SampleChapter;
import rapport.sample.store.MadeRecords;

/** Has the levels that are on add to the history, each for itself: what one cannot tell is missing, and nothing else is. */
@Component(service = Chapters.class)
public final class Chapters {

    private final Door door;
    private final MadeRecords made;

    @Reference(policy = ReferencePolicy.DYNAMIC)
    volatile List<SampleChapter> chapters = List.of();

    @Activate
    public Chapters(@Reference Door door, @Reference MadeRecords made) {
        this.door = door;
        this.made = made;
    }

    void tell(Caller by, SampleCast cast) {
        for (SampleChapter chapter : chapters) {
            try {
                door.call(chapter, "tell its chapter of the sample company", () -> {
                    made.together(by, () -> chapter.tell(by, cast));
                    return true;
                });
            } catch (ContributionFailed told) {
                // The door has told it to the log and to the page of the module.
                continue;
            }
        }
    }
}
