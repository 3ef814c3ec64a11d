package rapport.listening.console;

import java.util.Optional;
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
import rapport.console.api.widget.Widgets;
import rapport.listening.console.templates.JteclosingGenerated;
import rapport.listening.statement.Statement;
import rapport.listening.statement.StatementPdf;
import rapport.listening.statement.Statements;

/** The closing statement: read here, printed from here, or taken along as a PDF. */
@Component
@ConsolePath({"/concerns/{id}/closing", "/concerns/{id}/closing/pdf"})
public final class ClosingPage implements Page {

    private final Parts parts;

    @Activate
    public ClosingPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return InSight.answer(parts, visit, one -> {
            Optional<Statement> statement = new Statements(parts.concerns, parts.relationships, parts.directory)
                    .find(visit.caller(), one.concern());
            boolean asPdf = visit.path().endsWith("/pdf");
            return statement
                    .map(found -> asPdf ? download(found) : show(one, found))
                    .orElseGet(Answer::notFound);
        });
    }

    private static Answer download(Statement statement) {
        String name = statement.title() + " - " + statement.party() + ".pdf";
        return Answer.download(
                name.replaceAll("[\\p{Cntrl}/\\\\]", " "),
                "application/pdf",
                out -> StatementPdf.write(statement, out));
    }

    private static Answer show(InSight one, Statement statement) {
        Widgets ui = Widgets.of(one.visit());
        Texts text = ConcernTelling.MESSAGES.in(one.visit().locale());
        Body head = ui.head(statement.title())
                .detail(statement.party())
                .under(text.of("concern.title"), one.path())
                .acts(Act.link(text.of("closing.pdf"), one.path() + "/closing/pdf")
                        .icon("download")
                        .primary());
        return Answer.shown(
                statement.title(), output -> JteclosingGenerated.render(output, null, head, statement, text));
    }
}
