package rapport.temperature.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.concern.Manner;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.Readings;
import rapport.console.api.LinkedPage;
import rapport.console.api.Visit;

/** Asks one person for the temperature by private link; its subject is a concern, or the relationship as a whole. */
abstract class ReadingByLink implements LinkedPage {

    private final Instrument instrument;
    private final Readings readings;
    private final Concerns concerns;

    ReadingByLink(Instrument instrument, Readings readings, Concerns concerns) {
        this.instrument = instrument;
        this.readings = readings;
        this.concerns = concerns;
    }

    @Override
    public final String purpose() {
        return QuestionPage.purpose(instrument);
    }

    @Override
    public final String title(Locale language) {
        return Telling.MESSAGES.in(language).of("instrument." + instrument);
    }

    @Override
    public final Optional<Question> ask(Visit visit, PrivateLink link) {
        return again(visit, link, List.of());
    }

    @Override
    public final Optional<Question> again(Visit visit, PrivateLink link, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        String question = concern(visit, link)
                .map(one -> telling.text().of("scale.about." + instrument, one.words()))
                .orElseGet(() -> telling.text().of("scale.question." + instrument));
        return Optional.of(new Question(
                telling.text().of("scale.title"),
                new Scale(instrument, telling)
                        .fields(question, telling.ui().fields(visit.form(), objections, telling.text())),
                telling.text().of("scale.send")));
    }

    @Override
    public final Outcome<String> answer(Visit visit, PrivateLink link) {
        OptionalInt value = Scale.chosen(visit.form());
        if (value.isEmpty()) {
            return Outcome.refused(Objection.to("value", "take.value.missing", "choose a number"));
        }
        ReadingDraft draft = new ReadingDraft(
                link.relationship(),
                link.person(),
                instrument,
                value.getAsInt(),
                Occasion.IMPROMPTU,
                visit.form().find("words").orElse(null),
                concern(visit, link).map(Concern::id).orElse(null),
                null,
                Manner.LINK);
        return readings.take(visit.caller(), draft)
                .map(taken -> Telling.to(visit).text().of("scale.thanks"));
    }

    private Optional<Concern> concern(Visit visit, PrivateLink link) {
        return concerns.find(visit.caller(), new ConcernId(link.subject()));
    }
}
