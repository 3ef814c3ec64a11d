package rapport.listening.console;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.concern.Word;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Parameters;

/** Takes the step that a form was sent for. */
record StepTaking(InSight one, Parameters form) {

    Outcome<?> take(StepForm step, @Nullable Word word) {
        Concerns concerns = one.parts().concerns;
        Caller by = one.visit().caller();
        ConcernId id = one.concern().id();
        long version =
                form.findAs("version", Long::valueOf).orElse(one.concern().version());
        return switch (step) {
            case PLAYBACK -> concerns.playBack(by, id, version, form.text("understood"));
            case CONFIRMATION -> concerns.confirm(by, id, version, said(word));
            case CORRECTION -> concerns.correct(by, id, version, form.text("words"), said(word));
            case REMEDY -> concerns.address(by, id, version, form.text("done"));
            case VERIFICATION ->
                concerns.verify(by, id, version, form.find("words").orElse(null), said(word));
            case CLOSURE -> concerns.close(by, id, version, new Closing(form.text("done"), form.text("felt")));
            case REOPENING -> concerns.reopen(by, id, version, form.text("reason"));
            case OVERRIDE -> concerns.override(by, id, version, form.text("reason"));
            case WITHDRAWAL -> concerns.withdraw(by, id, version, form.text("reason"));
            case REWORDING -> concerns.change(by, id, version, reworded(one.concern()));
            case PARTS -> concerns.split(by, id, version, wordings());
            case MERGER ->
                form.findId("into")
                        .<Outcome<Concern>>map(into -> concerns.merge(by, id, version, new ConcernId(into)))
                        .orElseGet(() -> Outcome.refused(
                                Objection.to("into", "concern.into.unsuitable", "choose one of the others")));
        };
    }

    private ConcernDraft reworded(Concern was) {
        return new ConcernDraft(
                was.relationship(), form.text("words"), was.person(), was.owner(), was.heardAt(), was.ours());
    }

    /** Each line is a concern of its own. */
    private List<String> wordings() {
        return form.text("wordings")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Word said(@Nullable Word word) {
        return Objects.requireNonNull(word, "who said so");
    }
}
