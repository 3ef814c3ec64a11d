package rapport.followup.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.paging.PageRequest;
import rapport.console.api.Body;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.followup.console.templates.JtelinesGenerated;

/** The follow-ups of a record that are still to come, and the way to begin another. */
record Lines(Parts parts, Visit visit) {

    private static final int MOST = 10;

    Optional<Body> show(FollowUpsQuery query, String begin) {
        List<FollowUp> told = Stream.of(State.OPEN, State.PAUSED)
                .flatMap(state ->
                        parts.followUps.list(visit.caller(), query.at(state), PageRequest.first(MOST)).items().stream())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = Telling.to(visit).knowing(parts, told);
        boolean ofPerson = query.person() != null;
        List<Line> lines =
                told.stream().map(one -> line(telling, one, ofPerson)).toList();
        List<Act> acts = starts(begin);
        return Optional.of(output -> JtelinesGenerated.render(output, null, lines, acts, telling));
    }

    List<Act> starts(String begin) {
        return visit.caller().mayWrite()
                ? List.of(Act.dialog(Telling.to(visit).text().of("act.begin"), NewFollowUpPage.PATH + "?" + begin)
                        .icon("plus")
                        .quiet())
                : List.of();
    }

    private Line line(Telling telling, FollowUp one, boolean ofPerson) {
        String who = ofPerson ? telling.text().of("line.person", telling.step(one)) : telling.name(one.person());
        return new Line(who, Telling.path(one.id()), telling.state(one), detail(telling, one, ofPerson));
    }

    private String detail(Telling telling, FollowUp one, boolean ofPerson) {
        String about = Optional.ofNullable(one.concern())
                .flatMap(id -> parts.concerns.find(visit.caller(), id))
                .map(concern -> telling.text().of("line.about", concern.words()))
                .orElse(Optional.ofNullable(one.words()).orElse(""));
        String where = telling.worksNow(one.person());
        String now = ofPerson || where.isEmpty() ? "" : telling.text().of("line.now", where);
        return Stream.of(about, now)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }
}
