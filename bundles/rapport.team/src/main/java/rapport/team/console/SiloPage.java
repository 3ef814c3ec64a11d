package rapport.team.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Right;
import rapport.api.tie.Collaboration;
import rapport.api.tie.Collaborations;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tone;
import rapport.team.console.templates.JtesilosGenerated;
import rapport.team.rules.SiloMatrix;

/** Departments beside departments: what work they share, and whether anybody of the one talks with anybody of the other. */
@Component
@ConsolePath(SiloPage.PATH)
public final class SiloPage implements Page {

    static final String PATH = "/team/silos";

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Collaborations collaborations;

    @Activate
    public SiloPage() {}

    SiloPage(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Right.READ, "team");
        Collaborations source = collaborations;
        if (source == null) {
            return Answer.switchedOff("rapport.insight");
        }
        SiloMatrix matrix = SiloMatrix.of(source.all(visit.caller()));
        return visit.query().has("csv")
                ? csv(Saying.to(visit), matrix)
                : page(Saying.to(visit), matrix, source.inNoPart(visit.caller()));
    }

    /** @param inNone how many of ours are in no department: as a row they would be a group that there is not */
    private static Answer page(Saying saying, SiloMatrix matrix, int inNone) {
        String title = saying.say("silos.title");
        Body head = saying.ui()
                .head(title)
                .detail(saying.say("silos.hint"))
                .acts(
                        matrix.departments().isEmpty()
                                ? List.of()
                                : List.of(Act.link(saying.say("silos.csv"), PATH + "?csv=true")
                                        .icon("download")));
        Body leftOut = inNone == 0 ? Body.EMPTY : saying.ui().notice(Tone.PLAIN, saying.say("silos.in-none", inNone));
        if (matrix.departments().isEmpty()) {
            Body none = saying.ui().empty("grid-3x3", saying.say("silos.none"), saying.say("silos.none.hint"));
            return Answer.shown(title, Saying.all(List.of(head, none, leftOut)));
        }
        Body told = saying.ui()
                .notice(
                        matrix.silos().isEmpty() ? Tone.GOOD : Tone.CAREFUL,
                        saying.say("silos.count", matrix.silos().size()));
        Body tables = output -> JtesilosGenerated.render(output, null, matrix, saying);
        return Answer.shown(title, Saying.all(List.of(head, told, tables, leftOut)));
    }

    private static Answer csv(Saying saying, SiloMatrix matrix) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                saying.say("column.department"),
                saying.say("column.other"),
                saying.say("column.shared"),
                saying.say("column.ties"));
        for (Collaboration one : matrix.all()) {
            line(text, one.one(), one.other(), String.valueOf(one.shared()), String.valueOf(one.ties()));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return Answer.download("silos.csv", "text/csv;charset=utf-8", out -> out.write(bytes));
    }

    private static void line(StringBuilder text, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            text.append(at == 0 ? "\"" : ",\"")
                    .append(cells[at].replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }
}
