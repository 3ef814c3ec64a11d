package rapport.insight.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapport.api.level.Levels;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyName;
import rapport.api.signal.Evidence;
import rapport.api.signal.TodayEntry;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Need;
import rapport.console.api.widget.Widgets;
import rapport.insight.console.templates.JteevidenceGenerated;
import rapport.insight.console.templates.JtereasonsGenerated;

/** Turns signals into rows that can be acted on. */
public record Needs(Visit visit, Levels levels, Widgets ui, Texts text) {

    static Needs of(Visit visit, Levels levels) {
        return new Needs(visit, levels, Widgets.of(visit), TodayPage.MESSAGES.in(visit.locale()));
    }

    Body row(Reasons reasons) {
        return row(
                reasons.first(),
                reasons.others().isEmpty()
                        ? Body.EMPTY
                        : output -> JtereasonsGenerated.render(output, null, reasons.others(), this));
    }

    Body row(TodayEntry entry) {
        return row(entry, Body.EMPTY);
    }

    private Body row(TodayEntry entry, Body more) {
        PartyName who = who(entry);
        Need need = Need.of(entry.id().value(), ui.face(who.id(), who.name()), who.name(), place(entry), entry.reason())
                .advice(entry.advice())
                .where(where(entry))
                .evidence(evidence(entry))
                .more(more);
        if (!mayWrite(entry)) {
            return ui.need(need);
        }
        return ui.need(need.first(first(entry, who))
                .later(snooze(entry, "tomorrow", onToday()).key("S").bare("alarm-clock"))
                .others(others(entry, who)));
    }

    /** Which of its two lists of Today the reader has before them. */
    public String onToday() {
        String seen = visit.query().text("in");
        return visit.query().text("for").equals("everybody") || seen.equals("everybody") ? "in=everybody" : "in=today";
    }

    private boolean mayWrite(TodayEntry entry) {
        return entry.findRelationship()
                .map(relationship -> visit.caller().mayWrite(relationship.level()))
                .orElseGet(visit.caller()::mayWrite);
    }

    /** What can be said to a signal there, behind three dots; nothing for those who only read. */
    public Body menu(TodayEntry entry, String where) {
        if (!mayWrite(entry)) {
            return ui.menu(List.of());
        }
        List<Act> acts = new ArrayList<>(List.of(done(entry, where), snooze(entry, "tomorrow", where)));
        acts.addAll(spans(entry, where));
        return ui.menu(acts);
    }

    public static PartyName who(TodayEntry entry) {
        return entry.person() == null ? entry.party() : entry.person();
    }

    /** Where it is looked after: the relationship, the promise that belongs to none, or the person's own record. */
    public static String place(TodayEntry entry) {
        return entry.findRelationship()
                .map(relationship -> "/relationships/" + relationship.id().value())
                .or(() -> entry.evidence().stream()
                        .filter(fact -> fact.kind().equals("commitment"))
                        .findFirst()
                        .map(fact -> "/commitments/" + fact.id()))
                .orElseGet(() -> path(who(entry)));
    }

    private String where(TodayEntry entry) {
        if (entry.relationship() == null) {
            String subtitle = who(entry).subtitle();
            return subtitle == null ? "" : subtitle;
        }
        String level = levels.findEnabled(entry.relationship().level())
                .map(found -> capital(found.words(visit.locale()).singular()))
                .orElse("");
        return entry.person() == null ? level : entry.party().name() + " · " + level;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public Body evidence(TodayEntry entry) {
        List<Body> lines = new ArrayList<>();
        for (Evidence fact : entry.evidence()) {
            String kind = text.find("evidence." + fact.kind()).orElse("");
            lines.add(output -> JteevidenceGenerated.render(output, null, kind, fact, ui));
        }
        return output -> lines.forEach(line -> line.writeTo(output));
    }

    private Act first(TodayEntry entry, PartyName who) {
        return switch (entry.act()) {
            case CALL -> log(entry, who, "phone", "act.call", "phone").primary();
            case MEET ->
                log(entry, who, "in_person", "act.meet", "calendar-plus").primary();
            case WRITE, CONGRATULATE ->
                log(entry, who, "email", "act.write", "pen-line").primary();
            case ASK ->
                log(entry, who, "phone", "act.ask", "message-circle-question").primary();
            case KEEP_PROMISE, INTRODUCE ->
                Act.link(text.of("act.open"), place(entry)).icon("arrow-right").primary();
        };
    }

    private Act log(TodayEntry entry, PartyName who, String channel, String key, String icon) {
        Parameters start = Parameters.of("channel", channel);
        if (!(who.id() instanceof OrganizationId)) {
            start = start.with("with", who.id().value().toString()).with("with.label", who.name());
        }
        if (entry.relationship() != null) {
            start = start.with("relationship", entry.relationship().id().value().toString());
        }
        return Act.dialog(text.of(key), "/capture" + start.asQuery())
                .icon(icon)
                .key("L")
                .primary();
    }

    private Act[] others(TodayEntry entry, PartyName who) {
        List<Act> acts = new ArrayList<>(List.of(done(entry, onToday())));
        if (first(entry, who).key().isEmpty()) {
            acts.add(log(entry, who, "email", "act.log", "pen-line"));
        }
        acts.addAll(spans(entry, onToday()));
        acts.add(Act.link(text.of("act.open-who", who.name()), path(who)).icon("arrow-right"));
        return acts.toArray(Act[]::new);
    }

    private Act done(TodayEntry entry, String where) {
        return Act.post(text.of("act.done"), "/today/" + entry.id().value() + "/completion?" + where)
                .icon("check")
                .key("D");
    }

    private List<Act> spans(TodayEntry entry, String where) {
        return List.of(snooze(entry, "week", where).key("W"), snooze(entry, "month", where));
    }

    private Act snooze(TodayEntry entry, String span, String where) {
        String path = "/today/" + entry.id().value() + "/snoozes?until=" + span + "&" + where;
        return Act.post(text.of("act." + span), path).icon("alarm-clock");
    }

    static String path(PartyName who) {
        return (who.id() instanceof OrganizationId ? "/organizations/" : "/people/")
                + who.id().value();
    }
}
