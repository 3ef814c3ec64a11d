package rapport.listening.console;

import java.util.ArrayList;
import java.util.List;
import rapport.api.concern.Gate;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.RecordHead;

/** What can be done with a concern at its gate: the next steps in sight, the rare ones behind a menu. */
record ConcernActs(InSight one, ConcernTelling telling) {

    RecordHead on(RecordHead head) {
        List<Act> next = new ArrayList<>();
        List<Act> rare = new ArrayList<>();
        StepForm.allowedFor(one.concern()).stream()
                .filter(form -> !stands(form))
                .forEach(form -> {
                    boolean isNext = form.compareTo(StepForm.REOPENING) < 0 || isTheOnlyWayOn(form);
                    (isNext ? next : rare)
                            .add(
                                    isNext
                                            ? act(form, next.isEmpty())
                                            : act(form, false).quiet());
                });
        if (one.concern().closing() != null) {
            next.add(
                    0,
                    Act.link(telling.say("closing.act"), one.path() + "/closing")
                            .icon("file-check"));
        }
        if (one.concern().gate() == Gate.PLAYED_BACK) {
            next.add(Act.dialog(telling.say("link.act"), "/links/new" + asked().asQuery())
                    .icon("link"));
        }
        rare.add(Act.link(telling.say("link.all"), "/links" + asked().asQuery())
                .icon("link")
                .quiet());
        rare.add(Act.dialog(telling.say("do.OWNER"), one.path() + "/owner")
                .icon("user-round-pen")
                .quiet());
        rare.add(Act.delete(telling.say("concern.delete"), one.path()).icon("trash-2"));
        return head.acts(next.toArray(Act[]::new)).more(rare.toArray(Act[]::new));
    }

    /** What a link asks, of whom, and where the reader comes back to. */
    private Parameters asked() {
        String person = StepFields.whoever(one).map(id -> id.value().toString()).orElse("");
        return Parameters.of(
                        "purpose",
                        ConfirmByLink.PURPOSE,
                        "subject",
                        one.concern().id().value().toString(),
                        "relationship",
                        one.relationship().id().value().toString(),
                        "back",
                        one.path())
                .with("person", person);
    }

    private boolean isTheOnlyWayOn(StepForm form) {
        return form == StepForm.REOPENING && !one.concern().gate().isOpen();
    }

    /** While an answer is awaited, yes and not quite stand below, where they can be given at once. */
    private boolean stands(StepForm form) {
        return one.concern().gate() == Gate.PLAYED_BACK
                && (form == StepForm.CONFIRMATION || form == StepForm.CORRECTION);
    }

    private Act act(StepForm form, boolean isFirst) {
        Act act = Act.dialog(telling.say("do." + form), one.path() + "/steps/" + form.noun())
                .icon(form.icon());
        return isFirst && one.concern().gate() != Gate.PLAYED_BACK
                ? act.primary().key("S")
                : act;
    }
}
