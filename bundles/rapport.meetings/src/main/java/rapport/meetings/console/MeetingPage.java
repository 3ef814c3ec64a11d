package rapport.meetings.console;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.InterviewScore;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.meeting.MeetingSheetId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Telling;

/** The meeting sheet: what to know, ask and give before, and what was learned after; it fits on a printed page. */
@Component
@ConsolePath("/meetings/{id}")
public final class MeetingPage implements Page {

    private final Parts parts;

    @Activate
    public MeetingPage(@Reference Parts parts) {
        this.parts = parts;
    }

    static Optional<MeetingSheet> find(Parts parts, Visit visit) {
        return visit.findId("id", MeetingSheetId::new).flatMap(id -> parts.sheets.find(visit.caller(), id));
    }

    @Override
    public Answer show(Visit visit) {
        Optional<MeetingSheet> sheet = find(parts, visit);
        return sheet.flatMap(one -> parts.relationship(visit.caller(), one.relationship()))
                .map(relationship -> show(parts.telling(visit), sheet.orElseThrow(), relationship))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<MeetingSheet> sheet = find(parts, visit);
        if (sheet.isEmpty()) {
            return Answer.notFound();
        }
        MeetingSheet was = sheet.get();
        parts.sheets.delete(visit.caller(), was.id(), was.version());
        parts.settle();
        Toast toast = Toast.saying(parts.telling(visit).text().of("meeting.deleted"))
                .undoneAt("/meetings/" + was.id().value() + "/restoration");
        return Answer.done(toast, "/relationships/" + was.relationship().value());
    }

    private Answer show(Telling telling, MeetingSheet sheet, Relationship relationship) {
        String party = telling.name(relationship.party());
        String title = telling.text().of("meeting.title", party);
        PageHead head = telling.ui()
                .head(title)
                .under(party, "/relationships/" + relationship.id().value())
                .detail(telling.ui().dateInWords(telling.day(sheet.at())))
                .acts(parts.mayWrite(telling.visit(), relationship) ? acts(telling, sheet) : List.of());
        Body after = sheet.isTold() ? after(telling, sheet) : Body.EMPTY;
        Body ask = ask(telling, sheet);
        Body brief = new Brief(parts, telling, relationship).show(sheet.ours(), sheet.people());
        return Answer.shown(title, output -> {
            output.writeContent("<div class=\"column\">");
            head.writeTo(output);
            after.writeTo(output);
            ask.writeTo(output);
            brief.writeTo(output);
            output.writeContent("</div>");
        });
    }

    private static List<Act> acts(Telling telling, MeetingSheet sheet) {
        String path = "/meetings/" + sheet.id().value();
        Act tell = Act.link(telling.text().of(sheet.isTold() ? "meeting.retell" : "meeting.tell"), path + "/account")
                .icon("message-circle");
        return List.of(
                sheet.isTold() ? tell : tell.primary(),
                Act.link(telling.text().of("meeting.edit"), path + "/edit")
                        .icon("pencil")
                        .key("E"),
                Act.delete(telling.text().of("meeting.delete"), path).icon("trash-2"));
    }

    private static Body ask(Telling telling, MeetingSheet sheet) {
        List<Content> questions = sheet.questions().stream()
                .map(question -> (Content) Body.text(question))
                .toList();
        Body asked = telling.ui().section(telling.text().of("meeting.questions"), telling.lines(questions));
        String gift = sheet.gift() == null ? telling.text().of("meeting.gift.none") : sheet.gift();
        Body given = telling.ui()
                .section(telling.text().of("meeting.gift"), telling.ui().text(gift));
        return output -> {
            asked.writeTo(output);
            given.writeTo(output);
        };
    }

    private static Body after(Telling telling, MeetingSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                telling.text().of("meeting.learned"),
                sheet.learned() == null ? telling.text().of("unknown") : sheet.learned()));
        Double share = sheet.askedShare();
        facts.add(Fact.of(
                telling.text().of("meeting.asked"),
                Percent.of(telling, share == null ? OptionalDouble.empty() : OptionalDouble.of(share))));
        for (Check check : sheet.checks()) {
            facts.add(Fact.of(
                    telling.text().of("quality." + check.quality()),
                    telling.text().of(check.yes() ? "answer.yes" : "answer.no")));
        }
        InterviewScore score = InterviewScore.of(sheet);
        facts.add(Fact.of(
                telling.text().of("score.title"),
                score.n() == 0
                        ? telling.text().of("unknown")
                        : telling.text().of("score.one", score.yes(), score.n())));
        return telling.ui()
                .section(telling.text().of("meeting.after"), telling.ui().facts(facts));
    }
}
