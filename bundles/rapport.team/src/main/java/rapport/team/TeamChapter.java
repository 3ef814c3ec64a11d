package rapport.team;

import java.util.Collection;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.sample.SampleCast;
import rapport.api.sample.SampleChapter;

/** What the colleagues of the sample company live among themselves, in stories that know nothing of one another. */
@Component
public final class TeamChapter implements SampleChapter {

    private final ServingStory servings;
    private final WorkStory work;
    private final ThanksStory thanks;
    private final TalkStory talks;
    private final PulseStory pulses;

    @Activate
    public TeamChapter(
            @Reference ServingStory servings,
            @Reference WorkStory work,
            @Reference ThanksStory thanks,
            @Reference TalkStory talks,
            @Reference PulseStory pulses) {
        this.servings = servings;
        this.work = work;
        this.thanks = thanks;
        this.talks = talks;
        this.pulses = pulses;
    }

    @Override
    public void tell(Caller by, SampleCast cast) {
        servings.tell(by, cast);
        work.tell(by, cast);
        thanks.tell(by, cast);
        talks.tell(by, cast);
        pulses.tell(by, cast);
    }

    // Ids are unique over all kinds of records, so each story takes back what it knows.
    @Override
    public void takeBack(Caller by, Collection<UUID> records) {
        records.forEach(record -> {
            thanks.takeBack(by, record);
            pulses.takeBack(by, record);
        });
    }

    static PersonId person(SampleCast cast, String name) {
        return cast.findPerson(name).orElseThrow(() -> new IllegalStateException("the sample company has no " + name));
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.findValue()
                .orElseThrow(() -> new IllegalStateException("the sample is refused: " + outcome.objections()));
    }
}
