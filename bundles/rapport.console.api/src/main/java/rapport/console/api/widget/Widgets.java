package rapport.console.api.widget;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rapport.api.outcome.Objection;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Panel;
import rapport.console.api.Panels;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.templates.JteactGenerated;
import rapport.console.api.widget.templates.JtedialogGenerated;
import rapport.console.api.widget.templates.JteemptyGenerated;
import rapport.console.api.widget.templates.JtefactsGenerated;
import rapport.console.api.widget.templates.JtefiguresGenerated;
import rapport.console.api.widget.templates.JtefiltersGenerated;
import rapport.console.api.widget.templates.JtemenuGenerated;
import rapport.console.api.widget.templates.JteneedGenerated;
import rapport.console.api.widget.templates.JtenoticeGenerated;
import rapport.console.api.widget.templates.JteobjectionsGenerated;
import rapport.console.api.widget.templates.JtepanelsGenerated;
import rapport.console.api.widget.templates.JterecordGenerated;
import rapport.console.api.widget.templates.JtesearchGenerated;
import rapport.console.api.widget.templates.JtesectionGenerated;
import rapport.console.api.widget.templates.JtestepperGenerated;
import rapport.console.api.widget.templates.JtetabsGenerated;
import rapport.console.api.widget.templates.JtetimelineGenerated;

/**
 * Every widget, for one visit: its language, its zone, its moment. A page makes one and hands it to its template as
 * {@code ui}.
 */
public final class Widgets extends Mentions {

    private static final Messages MESSAGES = Messages.of(Widgets.class);

    private Widgets(Visit visit) {
        super(visit, MESSAGES.in(visit.locale()));
    }

    public static Widgets of(Visit visit) {
        return new Widgets(visit);
    }

    // Pages

    public PageHead head(String title) {
        return new PageHead(title, Body.EMPTY, null, List.of(), this);
    }

    public RecordHead recordHead(Content face, String name) {
        return new RecordHead(face, name, Body.EMPTY, List.of(), null, List.of(), List.of(), this);
    }

    /** Three columns, the middle one with parts that take turns; all become tabs on a phone. What is empty is left out. */
    public Body record(RecordHead head, Map<Panel.Column, ? extends Content> columns) {
        Map<Panel.Column, Content> shown = new EnumMap<>(Panel.Column.class);
        columns.forEach((column, content) -> {
            if (!content.isEmptyContent()) {
                shown.put(column, content);
            }
        });
        return output -> JterecordGenerated.render(output, null, head, shown, texts());
    }

    /** A part of a page under its own heading. */
    public Body section(String title, Content body, Act... acts) {
        return output -> JtesectionGenerated.render(output, null, title, body, List.of(acts), this);
    }

    /** What other bundles contribute to a column of a record, and below it in one line what may be begun there. */
    public Body panels(List<Panels.Shown> panels) {
        List<Act> starts =
                panels.stream().flatMap(panel -> panel.starts().stream()).toList();
        return panels.isEmpty() ? Body.EMPTY : output -> JtepanelsGenerated.render(output, null, panels, starts, this);
    }

    public Body facts(List<Fact> facts) {
        return output -> JtefactsGenerated.render(output, null, facts);
    }

    public Body figures(List<Figure> figures) {
        return output -> JtefiguresGenerated.render(output, null, figures);
    }

    /** Numbers as a picture, a table and CSV; the sentence says what they show. */
    public Chart chart(String title, String sentence, Axis x, Axis y, Series... series) {
        return new Chart(title, sentence, x, y, List.of(series), null, this);
    }

    /** Newest first, under the months. */
    public Body timeline(List<Moment> moments) {
        return output -> JtetimelineGenerated.render(output, null, Months.of(moments, clockwork()), this);
    }

    /** One row of Today; it can be swapped by itself. */
    public Body need(Need need) {
        return output -> JteneedGenerated.render(output, null, need, this);
    }

    /** Nothing here, said kindly, and what to do about it. */
    public Body empty(String icon, String title, String sentence, Act... acts) {
        return output -> JteemptyGenerated.render(output, null, icon, title, sentence, List.of(acts), this);
    }

    /** A sentence that must be seen. */
    public Body notice(Tone tone, Content sentence, Act... acts) {
        return output -> JtenoticeGenerated.render(output, null, tone, sentence, List.of(acts), this);
    }

    public Body notice(Tone tone, String sentence, Act... acts) {
        return notice(tone, Body.text(sentence), acts);
    }

    // Lists and boards

    public Listing listing(String label, List<Column> columns, List<Row> rows) {
        return new Listing(label, columns, rows, null, List.of(), Body.EMPTY, this);
    }

    /** Saved views, or the parts of a record. */
    public Body tabs(String label, List<Tab> tabs) {
        return output -> JtetabsGenerated.render(output, null, label, tabs);
    }

    /** Chips that narrow the list of this page, with {@code count} of what is left. */
    public Body filters(List<Filter> filters, String count) {
        return output -> JtefiltersGenerated.render(output, null, filters, count, this);
    }

    /** A field that narrows the list of this page by words ({@code ?q=}) while they are typed. */
    public Body search(String label) {
        return output -> JtesearchGenerated.render(output, null, label, this);
    }

    public Board board(String label, List<Lane> lanes, String tint) {
        return new Board(label, lanes, tint, this);
    }

    // Doing

    /** A button, a link or a form of one button. */
    public Body act(Act act) {
        return output -> JteactGenerated.render(output, null, act, texts(), visit().csrfToken());
    }

    /** Acts behind a button with three dots. */
    public Body menu(List<Act> acts) {
        return menu(new Icon("ellipsis"), texts().of("menu.more"), acts);
    }

    public Body menu(Content face, String label, List<Act> acts) {
        return output -> JtemenuGenerated.render(output, null, face, label, acts, this);
    }

    /** The hidden field that every form that is posted carries. */
    public Body token() {
        return output -> {
            output.writeContent("<input type=\"hidden\" name=\"_csrf\" value=\"");
            output.setContext("input", "value");
            output.writeUserContent(visit().csrfToken());
            output.setContext("input", null);
            output.writeContent("\">");
        };
    }

    /** The controls of a form that starts with values. */
    public Fields fields(Parameters values) {
        return new Fields(values, List.of(), texts(), "f", this);
    }

    /** The controls of a form that was refused; the sentences are looked up in the page's own texts. */
    public Fields fields(Parameters values, List<Objection> objections, Texts sentences) {
        return new Fields(values, objections, sentences, "f", this);
    }

    /** What was objected to the form as a whole. */
    public Body objections(Fields fields) {
        return output -> JteobjectionsGenerated.render(output, null, fields);
    }

    /** A page that also opens as a dialog: heading and body. */
    public Body dialog(String title, Content body) {
        return output -> JtedialogGenerated.render(output, null, title, body, visit().isFragment(), texts());
    }

    public Body stepper(List<String> steps, int current) {
        return output -> JtestepperGenerated.render(output, null, steps, current, texts());
    }
}
