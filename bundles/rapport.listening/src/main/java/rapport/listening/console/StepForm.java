package rapport.listening.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Gate;
import rapport.listening.rules.NextStep;

/** What can be done with a concern by a form of its own; in the order in which a concern comes by them. */
enum StepForm {
    PLAYBACK(Kind.PLAYED_BACK, "reply"),
    CONFIRMATION(Kind.CONFIRMED, "check"),
    REMEDY(Kind.ADDRESSED, "wrench"),
    VERIFICATION(Kind.VERIFIED, "badge-check"),
    CLOSURE(Kind.CLOSED, "file-check"),
    CORRECTION(Kind.CORRECTED, "pencil"),
    REOPENING(Kind.REOPENED, "rotate-ccw"),
    OVERRIDE(Kind.OVERRIDDEN, "triangle-alert"),
    REWORDING(Kind.REWORDED, "pencil"),
    PARTS(Kind.SPLIT, "split"),
    MERGER(Kind.MERGED, "merge"),
    WITHDRAWAL(Kind.WITHDRAWN, "ban");

    private final Kind kind;
    private final String icon;

    StepForm(Kind kind, String icon) {
        this.kind = kind;
        this.icon = icon;
    }

    static Optional<StepForm> called(String noun) {
        return Arrays.stream(values()).filter(form -> form.noun().equals(noun)).findFirst();
    }

    /** The step by which a concern comes to a gate from where it is; empty where it is there. */
    static Optional<StepForm> to(Gate gate, Concern concern) {
        if (gate == concern.gate()) {
            return Optional.empty();
        }
        boolean wasWorkedOn = concern.gate().compareTo(Gate.ADDRESSED) >= 0;
        return Optional.of(
                switch (gate) {
                    case HEARD -> wasWorkedOn ? REOPENING : CORRECTION;
                    case PLAYED_BACK -> PLAYBACK;
                    case CONFIRMED -> wasWorkedOn ? REOPENING : CONFIRMATION;
                    case ADDRESSED -> REMEDY;
                    case VERIFIED -> VERIFICATION;
                    case CLOSED -> CLOSURE;
                    case WITHDRAWN -> WITHDRAWAL;
                });
    }

    /** Those that the gate of a concern allows. */
    static List<StepForm> allowedFor(Concern concern) {
        NextStep next = new NextStep(concern);
        return Arrays.stream(values())
                .filter(form -> next.objections(form.kind).isEmpty())
                .toList();
    }

    Kind kind() {
        return kind;
    }

    String icon() {
        return icon;
    }

    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person of theirs says something by it. */
    boolean isAnswer() {
        return this == CONFIRMATION || this == CORRECTION || this == VERIFICATION;
    }
}
