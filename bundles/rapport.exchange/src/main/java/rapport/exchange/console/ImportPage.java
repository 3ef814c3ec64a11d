package rapport.exchange.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.exchange.ImportDesk;
import rapport.exchange.console.templates.JteimportjobGenerated;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.ImportStatus;
import rapport.exchange.model.JobId;
import rapport.exchange.model.JobState;

/** One import, at the step that it has reached. */
@Component
@ConsolePath(ImportsPage.PATH + "/{id}")
public final class ImportPage implements Page {

    private static final int PROBLEMS = 50;

    private final ImportDesk desk;

    @Activate
    public ImportPage(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    /** The import that the path names. */
    static Optional<ImportJob> find(ImportDesk desk, Visit visit) {
        visit.caller().require(Role.MANAGER);
        return visit.findId("id", JobId::new).flatMap(id -> desk.find(visit.caller(), id));
    }

    @Override
    public Answer show(Visit visit) {
        return find(desk, visit).map(job -> show(visit, job)).orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, ImportJob job) {
        if (job.state() == JobState.UPLOADED) {
            return Answer.seeOther(ImportWords.path(job) + "/columns");
        }
        ImportWords words = new ImportWords(visit, desk, job);
        ImportStatus status = desk.status(job);
        boolean tellsProblems = !job.state().isAtWork();
        PageRequest page =
                new PageRequest(PROBLEMS, visit.query().find("cursor").orElse(null));
        Slice<Finding> problems = tellsProblems ? desk.problems(job, page) : new Slice<>(List.of(), null, null);
        Body head = words.ui()
                .head(job.fileName())
                .detail(words.summary(job))
                .under(words.text().of("imports.title"), ImportsPage.PATH)
                .acts(acts(job, words.text()));
        return Answer.shown(
                job.fileName(),
                output -> JteimportjobGenerated.render(output, null, words, head, status, problems, leads(job)));
    }

    private static List<Act> acts(ImportJob job, Texts text) {
        String path = ImportWords.path(job);
        List<Act> acts = new ArrayList<>();
        switch (job.state()) {
            case CHECKED -> {
                acts.add(Act.post(text.of("act.run"), path + "/run").primary().icon("import"));
                acts.add(Act.link(text.of("act.columns"), path + "/columns"));
                refusedRows(job, text).ifPresent(acts::add);
                acts.add(Act.delete(text.of("act.discard"), path).quiet());
            }
            case CHECKING, RUNNING ->
                acts.add(Act.post(text.of("act.cancel"), path + "/cancellation").icon("x"));
            case INTERRUPTED -> {
                acts.add(Act.post(text.of("act.resume"), path + "/resumption")
                        .primary()
                        .icon("play"));
                acts.add(Act.post(text.of("act.cancel"), path + "/cancellation"));
            }
            default -> {
                acts.add(Act.link(text.of("act.another"), ImportsPage.PATH).primary());
                refusedRows(job, text).ifPresent(acts::add);
                acts.add(Act.delete(text.of("act.forget"), path).quiet());
            }
        }
        return acts;
    }

    private static Optional<Act> refusedRows(ImportJob job, Texts text) {
        return job.counts().refused() == 0
                ? Optional.empty()
                : Optional.of(Act.link(text.of("act.refused"), ImportWords.path(job) + "/refused-rows")
                        .icon("download"));
    }

    /** Where one looks at what was taken in. */
    private static Act leads(ImportJob job) {
        Format.Kind kind = job.reading().format().kind();
        return switch (kind) {
            case PEOPLE, INTERACTIONS -> Act.link("people", "/people");
            case ORGANIZATIONS -> Act.link("organizations", "/organizations");
            case FACTS -> Act.link("today", "/");
        };
    }

    @Override
    public Answer remove(Visit visit) {
        return find(desk, visit)
                .map(job -> {
                    desk.discard(visit.caller(), job);
                    String sentence = new ImportWords(visit).text().of("toast.forgotten", job.fileName());
                    return (Answer) Answer.seeOther(ImportsPage.PATH).with(Toast.saying(sentence));
                })
                .orElseGet(Answer::notFound);
    }
}
