package rapport.listening.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;
import rapport.listening.console.templates.JteclosingGenerated;

/** The closing statement in their language: read here, printed from here, taken along as a PDF, or sent by mail. */
@Component
@ConsolePath({"/concerns/{id}/closing", "/concerns/{id}/closing/pdf"})
public final class ClosingPage implements Page {

    private final Parts parts;
    private final ClosingMail mail;

    @Activate
    public ClosingPage(@Reference Parts parts, @Reference ClosingMail mail) {
        this.parts = parts;
        this.mail = mail;
    }

    @Override
    public Answer show(Visit visit) {
        boolean asPdf = visit.path().endsWith("/pdf");
        return InSight.answer(
                parts, visit, one -> Closed.answer(one, closed -> asPdf ? download(closed) : show(closed)));
    }

    private static Answer download(Closed closed) {
        return Answer.download(closed.fileName(), "application/pdf", closed::write);
    }

    private Answer show(Closed closed) {
        InSight one = closed.one();
        Widgets ui = Widgets.of(one.visit());
        Texts text = ConcernTelling.MESSAGES.in(one.visit().locale());
        Body head = ui.head(closed.statement().title())
                .detail(closed.statement().party())
                .under(text.of("concern.title"), one.path())
                .acts(acts(closed, text));
        Body languages = ui.tabs(text.of("closing.language"), languages(closed, text));
        return Answer.shown(
                closed.statement().title(),
                output -> JteclosingGenerated.render(output, null, head, languages, closed.statement(), text));
    }

    private static List<Tab> languages(Closed closed, Texts text) {
        return Stream.of("en", "de")
                .map(tag -> Tab.of(
                        text.of("closing.language." + tag),
                        closed.one().path() + "/closing?language=" + tag,
                        tag.equals(closed.statement().language())))
                .toList();
    }

    private List<Act> acts(Closed closed, Texts text) {
        List<Act> acts = new ArrayList<>();
        boolean byMail = mail.find().isPresent() && closed.one().mayWrite();
        Act pdf = Act.link(text.of("closing.pdf"), closed.path("/pdf")).icon("download");
        if (byMail) {
            acts.add(Act.dialog(text.of("closing.mail"), closed.path("/mail"))
                    .icon("mail")
                    .primary());
        }
        acts.add(byMail ? pdf : pdf.primary());
        return acts;
    }
}
