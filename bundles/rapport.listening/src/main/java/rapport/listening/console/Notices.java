package rapport.listening.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tone;

/** What must be seen of a concern before anything else: why we did not wait, where we fell short, where it went. */
record Notices(InSight one, ConcernTelling telling) {

    private static final int WORDS = 80;

    Body show(List<ConcernStep> steps) {
        Concern concern = one.concern();
        List<Body> notices = new ArrayList<>();
        if (concern.override() != null) {
            notices.add(telling.ui().notice(Tone.CAREFUL, telling.say("notice.override", concern.override())));
        }
        if (concern.reopened() > 0 && concern.gate().isOpen()) {
            notices.add(reopened(steps));
        }
        related("notice.merged", concern.into()).ifPresent(notices::add);
        related("notice.split", concern.from()).ifPresent(notices::add);
        return output -> notices.forEach(notice -> notice.writeTo(output));
    }

    private Body reopened(List<ConcernStep> steps) {
        String reason = steps.stream()
                .filter(step -> step.kind() == Kind.REOPENED)
                .reduce((earlier, later) -> later)
                .flatMap(step -> Optional.ofNullable(step.ours()))
                .orElse("");
        // A low reading that opened it again asked the question already.
        String question = telling.say("notice.reopened");
        String notice = reason.startsWith(question) ? reason : (question + " " + reason).strip();
        return telling.ui().notice(Tone.CAREFUL, notice);
    }

    private Optional<Body> related(String key, @Nullable ConcernId id) {
        return Optional.ofNullable(id)
                .flatMap(other -> one.parts().concerns.find(one.visit().caller(), other))
                .map(other -> telling.ui()
                        .notice(
                                Tone.PLAIN,
                                telling.say(key),
                                Act.link(ConcernTelling.brief(other.words(), WORDS), InSight.pathOf(other))
                                        .quiet()));
    }
}
