package rapport.sample.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.sample.store.MadeRecords;

/** Plays the stories: each line as of the day on which it happened. */
@Component(service = Diary.class)
public final class Diary {

    private final Map<String, BiConsumer<Cast, Line>> ways = new HashMap<>();
    private final MadeRecords made;

    @Activate
    public Diary(
            @Reference ConcernTeller concerns,
            @Reference TemperatureTeller temperature,
            @Reference MeetingTeller meetings,
            @Reference EventTeller events,
            @Reference MadeRecords made) {
        this(List.of(concerns, temperature, meetings, events), made);
    }

    Diary(List<Teller> tellers, MadeRecords made) {
        tellers.forEach(teller -> ways.putAll(teller.ways()));
        this.made = made;
    }

    /** Plays every line about those who are there. */
    public void play(Stories stories, Cast cast) {
        for (Line line : stories.lines()) {
            if (cast.findRelationship(line).isPresent()) {
                made.asOf(cast.at(line), () -> play(cast, line));
            }
        }
    }

    private void play(Cast cast, Line line) {
        BiConsumer<Cast, Line> way = ways.get(line.what());
        if (way == null) {
            throw new IllegalArgumentException("nobody knows how to play " + line);
        }
        try {
            way.accept(cast, line);
        } catch (IllegalStateException refused) {
            throw new IllegalStateException(line + " cannot be played: " + refused.getMessage(), refused);
        }
    }
}
