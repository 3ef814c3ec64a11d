package rapport.listening.console;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Concerns;
import rapport.api.party.Directory;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;

/** One concern: their words, what we understood, and every step with both wordings. */
@Component
@ConsolePath("/concerns/{id}")
public final class ConcernPage implements Page {

    static final Messages MESSAGES = Messages.of(ConcernPage.class);

    private final Concerns concerns;
    private final Directory directory;

    @Activate
    public ConcernPage(@Reference Concerns concerns, @Reference Directory directory) {
        this.concerns = concerns;
        this.directory = directory;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", ConcernId::new)
                .flatMap(id -> concerns.find(visit.caller(), id))
                .map(found -> show(visit, found))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Concern concern) {
        List<ConcernStep> steps = concerns.steps(visit.caller(), concern.id());
        ConcernTelling telling = ConcernTelling.to(
                visit,
                directory,
                Stream.concat(ConcernTelling.people(concern), steps.stream().flatMap(ConcernTelling::people)));
        Widgets ui = telling.ui();
        String relationship = "/relationships/" + concern.relationship().value();
        Body head = output -> ui.head(concern.words())
                .under(telling.text().of("concern.relationship"), relationship)
                .writeTo(output);
        Body facts = ui.section(telling.text().of("concern.facts"), ui.facts(telling.facts(concern)));
        Body life = ui.section(telling.text().of("concern.steps"), ui.timeline(telling.moments(steps)));
        return Answer.shown(concern.words(), output -> {
            head.writeTo(output);
            facts.writeTo(output);
            life.writeTo(output);
        });
    }
}
