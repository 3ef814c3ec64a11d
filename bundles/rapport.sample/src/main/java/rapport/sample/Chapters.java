package rapport.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** The kind of what chapters keep in mind. */
    static final String KEPT = "chapter";

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
        each(
                "tell its chapter of the sample company",
                chapter -> made.together(by, () -> {
                    List<UUID> kept = new ArrayList<>();
                    chapter.tell(by, new SampleCast(cast.relationships(), cast.people(), cast.today(), kept::add));
                    if (!kept.isEmpty()) {
                        made.remember(by, KEPT, kept);
                    }
                }));
    }

    /** Has taken back what goes neither with the relationships of the company nor with its people. */
    void takeBack(Caller by) {
        List<UUID> kept = made.all(KEPT);
        each(
                "take its chapter of the sample company back",
                chapter -> made.together(by, () -> chapter.takeBack(by, kept)));
    }

    private void each(String what, Consumer<SampleChapter> work) {
        for (SampleChapter chapter : chapters) {
            try {
                door.call(chapter, what, () -> {
                    work.accept(chapter);
                    return true;
                });
            } catch (ContributionFailed told) {
                // The door has told it to the log and to the page of the module.
                continue;
            }
        }
    }
}
