package rapport.listening.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Concerns;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
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
        Widgets ui = Widgets.of(visit);
        ConcernTelling telling = new ConcernTelling(ui, MESSAGES.in(visit.locale()), names(visit, concern, steps));
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

    private Map<PartyId, PartyName> names(Visit visit, Concern concern, List<ConcernStep> steps) {
        List<PartyId> people = new ArrayList<>();
        Optional.ofNullable(concern.person()).ifPresent(people::add);
        Optional.ofNullable(concern.owner()).ifPresent(people::add);
        Optional.ofNullable(concern.confirmed()).ifPresent(word -> people.add(word.person()));
        steps.forEach(step -> Optional.ofNullable(step.word()).ifPresent(word -> people.add(word.person())));
        return directory.names(visit.caller(), people.stream().distinct().toList());
    }
}
