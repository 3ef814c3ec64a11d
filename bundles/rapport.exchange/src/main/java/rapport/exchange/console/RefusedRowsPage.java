package rapport.exchange.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.exchange.ImportDesk;
import rapport.exchange.RefusedRows;
import rapport.exchange.RefusedRows.Wording;
import rapport.exchange.model.ImportJob;

/** Hands out the rows that were not taken in, to be mended and imported again. */
@Component
@ConsolePath(ImportsPage.PATH + "/{id}/refused-rows")
public final class RefusedRowsPage implements Page {

    private final ImportDesk desk;

    @Activate
    public RefusedRowsPage(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer show(Visit visit) {
        return ImportPage.find(desk, visit)
                .map(job -> new RefusedRows(desk, job, wording(visit, job)))
                .map(rows -> Answer.download(rows.fileName(), rows.mediaType(), rows::writeTo))
                .orElseGet(Answer::notFound);
    }

    private Wording wording(Visit visit, ImportJob job) {
        ImportWords words = new ImportWords(visit, desk, job);
        return new Wording(words.text().of("refused.reason"), words::sentence);
    }
}
