package rapport.exchange.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.exchange.ImportDesk;
import rapport.exchange.model.JobState;

/** Starts to take the rows in. */
@Component
@ConsolePath(ImportsPage.PATH + "/{id}/run")
public final class ImportRunPage implements Page {

    private final ImportDesk desk;

    @Activate
    public ImportRunPage(@Reference ImportDesk desk) {
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
                    // Whoever presses twice starts it once.
                    if (job.state() == JobState.UPLOADED || job.state() == JobState.CHECKED) {
                        desk.start(visit.caller(), job);
                    }
                    return Answer.seeOther(ImportWords.path(job));
                })
                .orElseGet(Answer::notFound);
    }
}
