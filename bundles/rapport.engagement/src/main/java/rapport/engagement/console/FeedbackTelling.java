package rapport.engagement.console;

import java.util.ArrayList;
import java.util.List;
import rapport.api.engagement.Feedback;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;

/** Tells one reader of a feedback: who said it, what we answered, and whether it changed. */
record FeedbackTelling(Telling telling, Feedback feedback) {

    private static final int HEADING = 120;

    String words() {
        String words = feedback.words();
        return words.length() > HEADING ? words.substring(0, HEADING - 1) + "…" : words;
    }

    /** Where it stands: unanswered, to be checked, changed, or left as it is. */
    String state() {
        if (feedback.response() == null) {
            return telling.text().of("feedback.unanswered");
        }
        if (!feedback.willChange()) {
            return telling.text().of("feedback.declined");
        }
        Boolean changed = feedback.changed();
        if (changed == null) {
            return telling.text().of("feedback.unchecked");
        }
        return telling.text().of(changed ? "feedback.changed" : "feedback.unchanged");
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (feedback.words().length() > HEADING) {
            facts.add(Fact.of(telling.text().of("feedback.words"), feedback.words()));
        }
        if (feedback.person() != null) {
            facts.add(Fact.of(telling.text().of("feedback.person"), telling.name(feedback.person())));
        }
        facts.add(Fact.of(telling.text().of("feedback.state"), state()));
        if (feedback.response() != null) {
            facts.add(Fact.of(
                    telling.text().of(feedback.willChange() ? "feedback.will" : "feedback.wont"), feedback.response()));
        }
        if (feedback.owner() != null) {
            facts.add(Fact.of(telling.text().of("feedback.owner"), telling.name(feedback.owner())));
        }
        return facts;
    }

    List<Act> acts() {
        String path = "/feedback/" + feedback.id().value();
        List<Act> acts = new ArrayList<>();
        acts.add(Act.dialog(
                        telling.text().of(feedback.response() == null ? "feedback.respond" : "feedback.again"),
                        path + "/response")
                .icon("message-circle")
                .quiet());
        if (feedback.willChange() && !Boolean.TRUE.equals(feedback.changed())) {
            acts.add(Act.post(telling.text().of("feedback.check.yes"), path + "/check?changed=true")
                    .icon("check")
                    .quiet());
            acts.add(Act.post(telling.text().of("feedback.check.no"), path + "/check?changed=false")
                    .icon("x")
                    .quiet());
        }
        acts.add(Act.dialog(telling.text().of("act.edit"), path).icon("pencil").quiet());
        acts.add(Act.delete(telling.text().of("act.delete"), path)
                .icon("trash-2")
                .quiet());
        return acts;
    }
}
