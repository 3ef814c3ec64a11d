package rapport.exchange.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.exchange.ImportDesk;
import rapport.exchange.model.ImportJob;

/** How far an import is, asked for again and again until it comes to rest. */
@Component
@ConsolePath(ImportsPage.PATH + "/{id}/progress")
public final class ImportProgressPage implements Page {

    private final ImportDesk desk;

    @Activate
    public ImportProgressPage(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer show(Visit visit) {
        return ImportPage.find(desk, visit).map(job -> show(visit, job)).orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, ImportJob job) {
        boolean isOver = !job.state().isAtWork() || !visit.isFragment();
        return isOver
                ? Answer.seeOther(ImportWords.path(job))
                : Answer.fragment(new ImportWords(visit).progress(desk.status(job)));
    }
}
