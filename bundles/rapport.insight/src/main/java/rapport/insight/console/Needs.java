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

/** Turns signals into rows that can be acted on. */
public record Needs(Visit visit, Levels levels, Widgets ui, Texts text) {

    static Needs of(Visit visit, Levels levels) {
        return new Needs(visit, levels, Widgets.of(visit), TodayPage.MESSAGES.in(visit.locale()));
    }

    Body row(TodayEntry entry) {
        PartyName who = who(entry);
        Need need = Need.of(
                        entry.id().value(),
                        ui.face(who.id(), who.name()),
                        who.name(),
                        relationship(entry),
                        entry.reason() + " " + entry.advice())
                .where(where(entry))
                .evidence(evidence(entry));
        boolean mayWrite = visit.caller().mayWrite(entry.relationship().level());
        return ui.need(
                mayWrite
                        ? need.first(first(entry, who)).others(others(entry, who, "in=today"))
                        : need.others(open(who)));
    }

    /** What can be said to a signal, behind three dots; nothing for those who only read. */
    public Body menu(TodayEntry entry) {
        boolean mayWrite = visit.caller().mayWrite(entry.relationship().level());
        return ui.menu(mayWrite ? List.of(others(entry, who(entry), "in=record")) : List.of());
    }

    private static PartyName who(TodayEntry entry) {
        return entry.person() == null ? entry.party() : entry.person();
    }

    static String relationship(TodayEntry entry) {
        return "/relationships/" + entry.relationship().id().value();
    }

    private String where(TodayEntry entry) {
        String level = levels.findEnabled(entry.relationship().level())
                .map(found -> capital(found.words(visit.locale()).singular()))
                .orElse("");
        return entry.person() == null ? level : entry.party().name() + " · " + level;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    Body evidence(TodayEntry entry) {
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
                Act.link(text.of("act.open"), relationship(entry))
                        .icon("arrow-right")
                        .primary();
        };
    }

    private Act log(TodayEntry entry, PartyName who, String channel, String key, String icon) {
        Parameters start = Parameters.of("channel", channel);
        if (!(who.id() instanceof OrganizationId)) {
            start = start.with("with", who.id().value().toString()).with("with.label", who.name());
        }
        start = start.with("relationship", entry.relationship().id().value().toString());
        return Act.dialog(text.of(key), "/capture" + start.asQuery())
                .icon(icon)
                .key("L")
                .primary();
    }

    private Act[] others(TodayEntry entry, PartyName who, String where) {
        List<Act> acts = new ArrayList<>();
        if (first(entry, who).key().isEmpty()) {
            acts.add(log(entry, who, "email", "act.log", "pen-line"));
        }
        acts.addAll(List.of(replies(entry, who, where)));
        return acts.toArray(Act[]::new);
    }

    private Act[] replies(TodayEntry entry, PartyName who, String where) {
        String path = "/today/" + entry.id().value();
        return new Act[] {
            Act.post(text.of("act.done"), path + "/completion?" + where)
                    .icon("check")
                    .key("D"),
            Act.post(text.of("act.tomorrow"), path + "/snoozes?until=tomorrow&" + where)
                    .icon("alarm-clock")
                    .key("S"),
            Act.post(text.of("act.week"), path + "/snoozes?until=week&" + where)
                    .icon("alarm-clock")
                    .key("W"),
            Act.post(text.of("act.month"), path + "/snoozes?until=month&" + where)
                    .icon("alarm-clock"),
            open(who)
        };
    }

    private Act open(PartyName who) {
        return Act.link(text.of("act.open-who", who.name()), path(who)).icon("arrow-right");
    }

    static String path(PartyName who) {
        return (who.id() instanceof OrganizationId ? "/organizations/" : "/people/")
                + who.id().value();
    }
}
