package rapport.console.api.list;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import rapport.api.outcome.Objection;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.templates.JtecellformGenerated;

/**
 * A cell at work: the control in place of what it said.
 *
 * @param version from which the change starts
 * @param values what the control starts with, or what was sent
 */
record CellForm<T>(Desk<T> desk, T record, Trait<T> trait, long version, Parameters values, List<Objection> objections)
        implements Body {

    static <T> CellForm<T> of(Desk<T> desk, T record, Trait<T> trait, Editing<T> editing) {
        long version = desk.roster().entry(record).version();
        return new CellForm<>(desk, record, trait, version, editing.values(record), List.of());
    }

    /** The same, refused; where somebody else was faster, sending it again replaces what that one wrote. */
    CellForm<T> refused(T now, Parameters sent, List<Objection> why) {
        boolean outdated = isOutdated(why);
        long from = outdated ? desk.roster().entry(now).version() : version;
        return new CellForm<>(desk, now, trait, from, sent, why);
    }

    private static boolean isOutdated(List<Objection> why) {
        return why.stream().anyMatch(objection -> objection.key().equals(Editing.OUTDATED));
    }

    String path() {
        Entry entry = desk.roster().entry(record);
        return desk.roster().path() + "/cells/" + entry.id() + "/" + trait.name();
    }

    String title() {
        return desk.ui()
                .texts()
                .of("cell.edit", trait.label(), desk.roster().entry(record).name());
    }

    /** The form as a page of its own, for browsers without script. */
    Question question(Editing<T> editing) {
        Fields fields = fields("");
        return new Question(
                title(),
                path(),
                Parameters.of("version", String.valueOf(version), "from", desk.home()),
                fields,
                editing.controls(fields),
                desk.ui().texts().of("cell.save"));
    }

    /** Every objection stands at the one control. */
    private Fields fields(String prefix) {
        List<Objection> here = objections.stream()
                .map(objection ->
                        new Objection(trait.name(), objection.key(), objection.arguments(), objection.sentence()))
                .toList();
        return desk.ui().fields(values, here, desk.roster().text()).prefix(prefix + "cell");
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        Editing<T> editing = trait.editing();
        if (editing != null) {
            Fields fields = fields("row-");
            JtecellformGenerated.render(
                    output,
                    null,
                    path(),
                    version,
                    editing.controls(fields),
                    isOutdated(objections) ? trait.cell().apply(record) : Body.EMPTY,
                    desk.home(),
                    desk.ui());
        }
    }
}
