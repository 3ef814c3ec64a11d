package rapport.calibration.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.Calibrations;
import rapport.api.concern.Concern;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Manner;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.calibration.console.templates.JteaskGenerated;
import rapport.console.api.LinkedPage;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;

/** Asks one person by private link what matters most today; its subject is the relationship. */
@Component
public final class CalibrateByLink implements LinkedPage {

    static final String PURPOSE = "calibrate";
    private static final String MOVED = "calibration.moved";
    private static final int MOST = 200;

    private final Calibrations calibrations;
    private final Concerns concerns;

    @Activate
    public CalibrateByLink(@Reference Calibrations calibrations, @Reference Concerns concerns) {
        this.calibrations = calibrations;
        this.concerns = concerns;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String title(Locale language) {
        return Telling.MESSAGES.in(language).of("link.purpose");
    }

    @Override
    public Optional<Question> ask(Visit visit, PrivateLink link) {
        return again(visit, link, List.of());
    }

    @Override
    public Optional<Question> again(Visit visit, PrivateLink link, List<Objection> objections) {
        List<Concern> open = open(visit, link);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = Telling.to(visit);
        List<Objection> said = objections.stream()
                .filter(objection -> !objection.key().equals(MOVED))
                .toList();
        Fields fields = telling.ui().fields(visit.form().without("new"), CalibratePage.spread(said), telling.text());
        RankForm form = RankForm.of(open, visit.form());
        return Optional.of(new Question(
                telling.text().of("link.title"),
                output -> JteaskGenerated.render(output, null, form, fields, telling),
                telling.text().of("link.send")));
    }

    @Override
    public Outcome<String> answer(Visit visit, PrivateLink link) {
        Telling telling = Telling.to(visit);
        RankForm form = RankForm.of(open(visit, link), visit.form());
        if (form.moved()) {
            return Outcome.refused(Objection.to("", MOVED, "the order was changed, and nothing was sent yet"));
        }
        CalibrationDraft draft = new CalibrationDraft(
                link.relationship(),
                link.person(),
                Manner.LINK,
                null,
                form.ranking(),
                form.gone(telling.text().of("gone.words")),
                visit.form().find("words").orElse(null));
        return calibrations
                .calibrate(visit.caller(), draft)
                .map(taken -> telling.text().of("link.thanks"));
    }

    private List<Concern> open(Visit visit, PrivateLink link) {
        return concerns
                .list(visit.caller(), ConcernsQuery.openIn(link.relationship()), PageRequest.first(MOST))
                .items()
                .stream()
                .filter(concern -> !concern.ours())
                .toList();
    }
}
