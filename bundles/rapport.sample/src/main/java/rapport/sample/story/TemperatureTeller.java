package rapport.sample.story;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUps;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCalls;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.Readings;

/** Plays how people felt: readings with our guesses before them, check-ups, and whom they would call first. */
@Component(service = TemperatureTeller.class)
public final class TemperatureTeller implements Teller {

    private final Readings readings;
    private final CheckUps checkUps;
    private final FirstCalls firstCalls;

    @Activate
    public TemperatureTeller(
            @Reference Readings readings, @Reference CheckUps checkUps, @Reference FirstCalls firstCalls) {
        this.readings = readings;
        this.checkUps = checkUps;
        this.firstCalls = firstCalls;
    }

    @Override
    public Map<String, BiConsumer<Cast, Line>> ways() {
        return Map.of("reading", this::read, "check-up", this::checkUp, "first call", this::firstCall);
    }

    private void read(Cast cast, Line line) {
        PersonId person = cast.person(line.text("by"));
        Instrument instrument = line.word("instrument", Instrument.class);
        String about = line.findText("about");
        @Nullable
        ConcernId concern = about == null ? null : new ConcernId(cast.props().get(about));
        Double guess = line.findNumber("guess");
        if (guess != null) {
            Cast.accepted(readings.guess(
                    cast.by(), new GuessDraft(cast.relationship(line), person, instrument, guess.intValue(), concern)));
        }
        Cast.accepted(readings.take(
                cast.by(),
                new ReadingDraft(
                        cast.relationship(line),
                        person,
                        instrument,
                        line.whole("value"),
                        Occasion.IMPROMPTU,
                        line.findText("words"),
                        concern,
                        cast.at(line),
                        Manner.PHONE)));
    }

    private void checkUp(Cast cast, Line line) {
        List<String> told = line.texts("answers");
        List<AnswerDraft> answers = IntStream.range(0, told.size() / 2)
                .mapToObj(at -> answer(told.get(2 * at), told.get(2 * at + 1)))
                .toList();
        Cast.accepted(checkUps.record(
                cast.by(),
                new CheckUpDraft(
                        cast.relationship(line), line.text("questionnaire"), null, null, cast.at(line), answers)));
    }

    private static AnswerDraft answer(String question, String told) {
        return told.matches("\\d") ? AnswerDraft.of(question, Integer.parseInt(told)) : AnswerDraft.of(question, told);
    }

    private void firstCall(Cast cast, Line line) {
        List<Double> chances =
                line.texts("chances").stream().map(Double::parseDouble).toList();
        Cast.accepted(firstCalls.guess(cast.by(), cast.relationship(line), chances));
        if (line.findText("said") != null) {
            Cast.accepted(firstCalls.said(
                    cast.by(),
                    cast.relationship(line),
                    line.word("said", FirstCall.Outcome.class),
                    cast.person(line.text("by")),
                    cast.at(line)));
        }
    }
}
