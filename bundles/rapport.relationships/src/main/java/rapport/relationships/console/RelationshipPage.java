package rapport.relationships.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.commitment.Commitment;
import rapport.api.party.OrganizationId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.StageChange;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Panel;
import rapport.console.api.Panels;
import rapport.console.api.Subject;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.RecordHead;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.relationships.console.templates.JtecolumnGenerated;

/** The record of a relationship: where it stands, who is in it, what happened, and what is promised. */
@Component
@ConsolePath("/relationships/{id}")
public final class RelationshipPage implements Page {

    /** The columns that others fill. */
    private static final List<Panel.Column> PARTS = List.of(
            Panel.Column.NOW,
            Panel.Column.LISTENING,
            Panel.Column.WORKING,
            Panel.Column.GROWTH,
            Panel.Column.CONNECTIONS);

    private final Parts parts;
    private final Panels panels;

    @Activate
    public RelationshipPage(@Reference Parts parts, @Reference Panels panels) {
        this.parts = parts;
        this.panels = panels;
    }

    @Override
    public Answer show(Visit visit) {
        return Levelled.answer(parts, visit, this::show);
    }

    @Override
    public Answer remove(Visit visit) {
        return Levelled.answer(parts, visit, one -> {
            visit.caller().require(Right.WRITE, one.level().name());
            Relationship was = one.relationship();
            parts.relationships.delete(visit.caller(), was.id(), was.version());
            parts.settle();
            String name = one.telling().nameOf(parts.name(one));
            Toast toast = Toast.saying(one.telling().text().of("relationship.deleted", name));
            return Answer.seeOther("/" + one.level().name()).with(toast.undoneAt(one.path() + "/restoration"));
        });
    }

    private Answer show(Levelled one) {
        Telling telling = one.telling();
        Overview overview = Overview.of(parts, telling.visit().caller(), List.of(one.relationship()))
                .get(0);
        Subject subject = Subject.relationship(one.relationship().id());
        Map<Panel.Column, Body> columns = new EnumMap<>(Panel.Column.class);
        for (Panel.Column column : PARTS) {
            columns.put(column, panels(one, column));
        }
        columns.put(Panel.Column.FACTS, column(one, Panel.Column.FACTS, new Members(parts, one).show(), steps(one)));
        columns.put(
                Panel.Column.TIMELINE, column(one, Panel.Column.TIMELINE, new History(parts, telling, subject).show()));
        Body record = telling.ui().record(head(one, overview), columns);
        return Answer.shown(telling.nameOf(overview.party()), record);
    }

    private Body column(Levelled one, Panel.Column column, Body... ours) {
        Body others = panels(one, column);
        return output -> JtecolumnGenerated.render(output, null, List.of(ours), others);
    }

    private Body panels(Levelled one, Panel.Column column) {
        Subject subject = Subject.relationship(one.relationship().id());
        return one.telling().ui().panels(panels.show(one.telling().visit(), subject, column));
    }

    private RecordHead head(Levelled one, Overview overview) {
        Telling telling = one.telling();
        Widgets ui = telling.ui();
        Relationship relationship = one.relationship();
        String name = telling.nameOf(overview.party());
        RecordHead head = ui.recordHead(ui.largeFace(relationship.party(), name), name)
                .under(telling.words(one.level()).name(), "/" + one.level().name())
                .line(line(one, overview))
                .figure(telling.text().of("column.warmth"), telling.warmth(overview.warmth()))
                .figure(telling.text().of("column.stage"), telling.stage(one.level(), relationship.stage()))
                .figure(telling.text().of("column.owner"), owner(telling, overview))
                .figure(telling.text().of("column.contact"), contact(telling, overview))
                .figure(telling.text().of("record.next"), next(one, overview));
        for (Panels.Shown figure :
                panels.show(telling.visit(), Subject.relationship(relationship.id()), Panel.Column.HEAD)) {
            head = head.figure(figure.title(), figure.body());
        }
        if (!one.mayWrite()) {
            return head;
        }
        return head.acts(
                        Act.dialog(
                                        telling.text().of("capture.title"),
                                        "/capture?relationship="
                                                + relationship.id().value())
                                .icon("pen-line")
                                .primary(),
                        Act.dialog(telling.text().of("stage.act"), one.path() + "/stage")
                                .icon("milestone")
                                .key("S"))
                .more(
                        Act.dialog(telling.text().of("care.act"), one.path() + "/care")
                                .icon("pencil")
                                .key("E")
                                .quiet(),
                        Act.delete(telling.text().of("relationship.delete"), one.path())
                                .icon("trash-2"));
    }

    private static Body line(Levelled one, Overview overview) {
        Telling telling = one.telling();
        List<Body> words = new ArrayList<>();
        words.add(telling.ui().text(cadence(telling, one.relationship())));
        if (one.relationship().status() != Status.ACTIVE) {
            words.add(telling.ui()
                    .pill(telling.text().of("status." + one.relationship().status()), Tone.CAREFUL));
        }
        if (overview.party() != null) {
            String kind = one.relationship().party() instanceof OrganizationId ? "organization" : "person";
            Act open = Act.link(
                    telling.text().of("record.open." + kind),
                    Telling.pathOf(overview.party().id()));
            words.add(telling.ui().act(open.icon("arrow-up-right").quiet()));
        }
        return output -> {
            output.writeContent("<span class=\"inline\">");
            words.forEach(word -> word.writeTo(output));
            output.writeContent("</span>");
        };
    }

    private static String cadence(Telling telling, Relationship relationship) {
        return relationship.cadenceDays() >= Relationship.NO_CADENCE
                ? telling.text().of("record.no-cadence")
                : telling.text().of("record.cadence", relationship.cadenceDays());
    }

    private static Body owner(Telling telling, Overview overview) {
        return overview.owner() == null
                ? telling.ui().text(telling.text().of("record.nobody"))
                : telling.mention(overview.owner());
    }

    private static Body contact(Telling telling, Overview overview) {
        return overview.lastContact() == null
                ? telling.ui().text(telling.text().of("contact.never"))
                : telling.ui().ago(overview.lastContact());
    }

    /** The promise that is due next, or when to be in touch again. */
    private Body next(Levelled one, Overview overview) {
        Telling telling = one.telling();
        Optional<Commitment> promise =
                parts
                        .commitments
                        .openIn(telling.visit().caller(), one.relationship().id())
                        .stream()
                        .findFirst();
        Instant contact = overview.nextContact();
        LocalDate talk = contact == null
                ? null
                : LocalDate.ofInstant(contact, telling.visit().zone());
        if (promise.isPresent() && (talk == null || !promise.get().due().isAfter(talk))) {
            String due = telling.ui().dayInWords(promise.get().due());
            return telling.ui()
                    .text(telling.text().of("record.next.promise", promise.get().what(), due));
        }
        return telling.ui()
                .text(
                        talk == null
                                ? telling.text().of("record.next.nothing")
                                : telling.text()
                                        .of("record.next.talk", telling.ui().dayInWords(talk)));
    }

    private Body steps(Levelled one) {
        Telling telling = one.telling();
        List<Fact> steps = parts
                .relationships
                .stageHistory(telling.visit().caller(), one.relationship().id())
                .stream()
                .map(step -> fact(one, step))
                .toList();
        return telling.ui()
                .section(telling.text().of("steps.title"), telling.ui().facts(steps));
    }

    private static Fact fact(Levelled one, StageChange step) {
        Telling telling = one.telling();
        String label = one.level().findStage(step.to()).map(telling::label).orElse(step.to());
        String since = telling.ui()
                .dateInWords(LocalDate.ofInstant(step.at(), telling.visit().zone()));
        String said = telling.words(step, one.level());
        return Fact.of(since, said.isEmpty() ? label : label + ": " + said);
    }
}
