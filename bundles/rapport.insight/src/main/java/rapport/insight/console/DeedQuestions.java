package rapport.insight.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Widgets;
import rapport.insight.console.templates.JtedeedquestionsGenerated;
import rapport.insight.store.Deed;
import rapport.insight.store.Deeds;

/** Asks, below what needs somebody today, whether what was done a while ago has helped. */
@Component(service = DeedQuestions.class)
public final class DeedQuestions {

    private static final int AT_ONCE = 3;

    private final Deeds deeds;
    private final Relationships relationships;
    private final Directory directory;

    @Activate
    public DeedQuestions(
            @Reference Deeds deeds, @Reference Relationships relationships, @Reference Directory directory) {
        this.deeds = deeds;
        this.relationships = relationships;
        this.directory = directory;
    }

    /** A question in the reader's words. */
    public record Line(Body link, Body what, Body acts) {}

    Body show(Visit visit) {
        List<Deed> asked = visit.caller().mayWrite() ? deeds.toJudge(visit.caller(), AT_ONCE) : List.of();
        if (asked.isEmpty()) {
            return Body.EMPTY;
        }
        Map<RelationshipId, Relationship> in = relationships.findAll(
                visit.caller(),
                asked.stream().map(Deed::relationship).distinct().toList());
        Map<PartyId, PartyName> names = directory.names(
                visit.caller(), in.values().stream().map(Relationship::party).toList());
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        List<Line> lines = new ArrayList<>();
        for (Deed deed : asked) {
            Relationship relationship = in.get(deed.relationship());
            PartyName name = relationship == null ? null : names.get(relationship.party());
            if (name != null) {
                lines.add(line(visit, text, deed, name));
            }
        }
        return lines.isEmpty() ? Body.EMPTY : output -> JtedeedquestionsGenerated.render(output, null, lines, text);
    }

    private static Line line(Visit visit, Texts text, Deed deed, PartyName party) {
        Widgets ui = Widgets.of(visit);
        String line = text.of("deed.line", party.name(), rule(text, deed.rule()));
        Body what = deed.what() == null ? ui.ago(deed.at()) : Body.text(deed.what());
        Body acts = output -> judgement(text, deed).forEach(act -> ui.act(act).writeTo(output));
        return new Line(ui.link(line, "/relationships/" + deed.relationship().value()), what, acts);
    }

    private static List<Act> judgement(Texts text, Deed deed) {
        String path = "/deeds/" + deed.id().value() + "?helped=";
        return List.of(
                Act.post(text.of("deed.yes"), path + "yes").quiet(),
                Act.post(text.of("deed.no"), path + "no").quiet(),
                Act.post(text.of("deed.early"), path + "too_early").quiet());
    }

    /** What a rule notices, in a word or two; its own name where it comes from elsewhere. */
    static String rule(Texts text, String rule) {
        return text.find("rule." + rule).orElse(rule);
    }
}
