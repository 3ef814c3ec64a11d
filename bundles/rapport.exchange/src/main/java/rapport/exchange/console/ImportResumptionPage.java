package rapport.exchange.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.exchange.ImportDesk;

/** Takes an interrupted import up again. */
@Component
@ConsolePath(ImportsPage.PATH + "/{id}/resumption")
public final class ImportResumptionPage implements Page {

    private final ImportDesk desk;

    @Activate
    public ImportResumptionPage(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    /** Whoever comes here by a link is shown how the import is. */
    @Override
    public Answer show(Visit visit) {
        return ImportPage.find(desk, visit)
                .<Answer>map(job -> Answer.seeOther(ImportWords.path(job)))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return ImportPage.find(desk, visit)
                .<Answer>map(job -> {
                    desk.resume(visit.caller(), job);
                    return Answer.seeOther(ImportWords.path(job));
                })
                .orElseGet(Answer::notFound);
    }
}
