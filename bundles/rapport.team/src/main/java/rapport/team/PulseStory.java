package rapport.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.sample.SampleCast;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.team.exchange.InTheirName;
import rapport.team.model.Pulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.PulseId;
import rapport.team.store.Pulses;
import rapport.team.store.SqlPulses;

/**
 * Two pulses of the sample company: one that has a result, and one that waits for answers. They ask and are answered as any other, and
 * they ask nobody but the people of the company, so that nothing of anybody who is real goes when they are taken back, and
 * nobody is written to.
 */
@Component(service = PulseStory.class)
public final class PulseStory {

    private static final List<String> QUESTIONS = List.of(
            "I know what is expected of me this month", "Other departments hear me early", "I can ask for help");
    private static final List<String> DELIVERY =
            List.of("Hannah Weiss", "Luca Moretti", "Sofie Dahl", "Emre Yildiz", "Klara Novak");
    private static final List<String> ENGINEERING =
            List.of("Ben Hartmann", "Ingrid Solberg", "Rafael Costa", "Mei Tanaka", "David Okafor");
    private static final List<String> ASKED_NOW =
            List.of("Jonas Brandt", "Aylin Demir", "Tobias Keller", "Priya Raman", "Oskar Nyberg", "Nora Fischer");
    private static final List<List<Integer>> IN_DELIVERY =
            List.of(List.of(4, 3, 5), List.of(5, 4, 4), List.of(4, 3, 4), List.of(5, 4, 5), List.of(4, 2, 4));
    private static final List<List<Integer>> IN_ENGINEERING =
            List.of(List.of(3, 2, 4), List.of(4, 1, 4), List.of(3, 2, 3), List.of(2, 2, 4), List.of(4, 3, 5));
    private static final int BEGUN = 60;
    private static final int OVER = 53;
    private static final int ASKED_LATELY = 3;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Store store;
    private final Pulses pulses;

    @Activate
    public PulseStory(@Reference Database database, @Reference Pulses pulses) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.pulses = pulses;
    }

    void tell(Caller by, SampleCast cast) {
        List<String> people =
                Stream.concat(DELIVERY.stream(), ENGINEERING.stream()).toList();
        Pulse over = ask(by, cast, "After the first series", people, BEGUN);
        answer(by, cast, over, DELIVERY, IN_DELIVERY);
        answer(by, cast, over, ENGINEERING, IN_ENGINEERING);
        on(by, cast, OVER, () -> Outcome.done(pulses.close(by, over.id(), over.version())));
        ask(by, cast, "Before the busy weeks", ASKED_NOW, ASKED_LATELY);
    }

    void takeBack(Caller by, UUID record) {
        pulses.takeBack(by, new PulseId(record));
    }

    private Pulse ask(Caller by, SampleCast cast, String title, List<String> names, int ago) {
        Set<PersonId> people =
                names.stream().map(name -> TeamChapter.person(cast, name)).collect(Collectors.toSet());
        Pulse asked = on(by, cast, ago, () -> pulses.openWithoutMail(by, new PulseDraft(title, QUESTIONS, people)))
                .pulse();
        cast.remember(asked.id());
        return asked;
    }

    private void answer(Caller by, SampleCast cast, Pulse pulse, List<String> names, List<List<Integer>> scores) {
        for (int at = 0; at < names.size(); at++) {
            Caller signedIn = InTheirName.of(by, TeamChapter.person(cast, names.get(at)));
            List<Integer> given = scores.get(at);
            on(by, cast, OVER, () -> pulses.answer(signedIn, pulse.id(), given));
        }
    }

    private <T> T on(Caller by, SampleCast cast, int ago, Supplier<Outcome<T>> work) {
        LocalDate day = cast.today().minusDays(ago);
        return TeamChapter.done(store.asOf(day.atTime(NINE).atZone(by.zone()).toInstant(), work));
    }
}
