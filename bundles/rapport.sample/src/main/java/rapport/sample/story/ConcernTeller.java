package rapport.sample.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.calibration.Calibrations;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.outcome.Outcome;

/** Plays what happened to concerns, and how they were put in order. */
@Component(service = ConcernTeller.class)
public final class ConcernTeller implements Teller {

    private final Concerns concerns;
    private final Calibrations calibrations;

    @Activate
    public ConcernTeller(@Reference Concerns concerns, @Reference Calibrations calibrations) {
        this.concerns = concerns;
        this.calibrations = calibrations;
    }

    @Override
    public Map<String, BiConsumer<Cast, Line>> ways() {
        return Map.of(
                "hear", this::hear,
                "play back", step((at, one) -> concerns.playBack(at.by(), one.id(), one.version(), at.text())),
                "confirm", step((at, one) -> concerns.confirm(at.by(), one.id(), one.version(), at.word())),
                "correct", step((at, one) -> concerns.correct(at.by(), one.id(), one.version(), at.text(), at.word())),
                "override", step((at, one) -> concerns.override(at.by(), one.id(), one.version(), at.text())),
                "address", step((at, one) -> concerns.address(at.by(), one.id(), one.version(), at.text())),
                "verify", step((at, one) -> concerns.verify(at.by(), one.id(), one.version(), at.text(), at.word())),
                "close", step((at, one) -> concerns.close(at.by(), one.id(), one.version(), at.closing())),
                "reopen", step((at, one) -> concerns.reopen(at.by(), one.id(), one.version(), at.text())),
                "calibrate", this::calibrate);
    }

    private void hear(Cast cast, Line line) {
        ConcernDraft draft = new ConcernDraft(
                cast.relationship(line), line.text("words"), cast.person(line.text("by")), null, cast.at(line));
        cast.props()
                .put(
                        line.text("as"),
                        Cast.accepted(concerns.hear(cast.by(), draft)).id());
    }

    private BiConsumer<Cast, Line> step(BiFunction<Point, Concern, Outcome<Concern>> step) {
        return (cast, line) -> {
            ConcernId id = new ConcernId(cast.props().get(line.text("about")));
            Concern concern = concerns.find(cast.by(), id).orElseThrow();
            Cast.accepted(step.apply(new Point(cast, line), concern));
        };
    }

    private void calibrate(Cast cast, Line line) {
        List<Ranked> order = line.texts("order").stream()
                .map(name -> Ranked.known(new ConcernId(cast.props().get(name))))
                .toList();
        Cast.accepted(calibrations.calibrate(
                cast.by(),
                new CalibrationDraft(
                        cast.relationship(line),
                        cast.person(line.text("by")),
                        Manner.IN_PERSON,
                        cast.at(line),
                        order,
                        List.of(),
                        line.findText("words"))));
    }

    /** Where a story stands when a step is taken. */
    private record Point(Cast cast, Line line) {

        Caller by() {
            return cast.by();
        }

        String text() {
            return line.text("words");
        }

        Word word() {
            Instant at = cast.at(line);
            Manner manner = line.findText("how") == null ? Manner.PHONE : line.word("how", Manner.class);
            return new Word(cast.person(line.text("by")), at, manner);
        }

        Closing closing() {
            return new Closing(line.text("words"), line.text("felt"));
        }
    }
}
