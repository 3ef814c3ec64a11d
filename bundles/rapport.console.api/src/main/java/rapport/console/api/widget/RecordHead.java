package rapport.console.api.widget;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JterecordheadGenerated;

/**
 * The head of a record: face, name, what they are, the figures that matter (warmth, stage, owner, next step), and acts.
 *
 * @param face of the person; an icon for organizations and relationships
 * @param name the page's {@code h1}
 * @param line who they are in one line
 * @param figures label and value, in the order of weight
 */
public record RecordHead(
        Content face,
        String name,
        Content line,
        List<Fact> figures,
        @Nullable Act back,
        List<Act> acts,
        List<Act> more,
        Widgets ui)
        implements Body {

    public RecordHead {
        figures = List.copyOf(figures);
        acts = List.copyOf(acts);
        more = List.copyOf(more);
    }

    public RecordHead line(Content what) {
        return new RecordHead(face, name, what, figures, back, acts, more, ui);
    }

    public RecordHead line(String what) {
        return line(Body.text(what));
    }

    public RecordHead figure(String label, Content value) {
        List<Fact> grown = new ArrayList<>(figures);
        grown.add(new Fact(label, value));
        return new RecordHead(face, name, line, grown, back, acts, more, ui);
    }

    public RecordHead under(String label, String path) {
        return new RecordHead(face, name, line, figures, Act.link(label, path), acts, more, ui);
    }

    public RecordHead acts(Act... others) {
        return new RecordHead(face, name, line, figures, back, List.of(others), more, ui);
    }

    /** What is done rarely, behind a menu. */
    public RecordHead more(Act... others) {
        return new RecordHead(face, name, line, figures, back, acts, List.of(others), ui);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JterecordheadGenerated.render(output, null, this);
    }
}
