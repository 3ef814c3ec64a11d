package rapport.temperature.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.temperature.console.templates.JtequestionGenerated;

/** Which question a private link shall ask; our own guess may be noted before it goes out. */
@Component
@ConsolePath("/relationships/{id}/temperature/question")
public final class QuestionPage implements Page {

    private final Parts parts;

    @Activate
    public QuestionPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> parts.relationships.find(visit.caller(), id))
                .filter(one -> parts.isTakenOn(one.level()))
                .map(one -> show(visit, one))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Relationship one) {
        visit.caller().require(Right.WRITE, one.level());
        Telling telling = Telling.to(visit);
        String in = "relationship=" + one.id().value();
        String whom =
                Setting.of(
                                parts,
                                visit,
                                Parameters.of("relationship", one.id().value().toString()))
                        .people()
                        .stream()
                        .findFirst()
                        .map((PersonId person) -> "&person=" + person.value())
                        .orElse("");
        List<Act> acts = Arrays.stream(Instrument.values())
                .map(instrument -> Act.dialog(
                        telling.instrument(instrument),
                        "/links/new?purpose=" + purpose(instrument) + "&subject="
                                + one.id().value() + "&" + in + whom))
                .toList();
        Act guess = Act.dialog(telling.text().of("take.guess-first"), "/readings/new?" + in + "&guess-first=true")
                .icon("eye-off")
                .quiet();
        Body body = output -> JtequestionGenerated.render(output, null, acts, guess, telling);
        String title = telling.text().of("act.ask");
        return Answer.shown(title, telling.ui().dialog(title, body));
    }

    /** The purpose of links that ask on an instrument: {@code reading-effort}; satisfaction goes without saying. */
    static String purpose(Instrument instrument) {
        return instrument == Instrument.SATISFACTION
                ? "reading"
                : "reading-" + instrument.name().toLowerCase(Locale.ROOT);
    }
}
