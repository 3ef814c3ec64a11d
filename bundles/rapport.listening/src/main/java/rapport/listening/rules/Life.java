package rapport.listening.rules;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.listening.model.Step;

/** What a concern is after a step: our understanding may grow, their words are never overwritten by ours. */
public final class Life {

    private Life() {}

    /** A concern as it is when we first hear it. */
    public static Concern begun(ConcernId id, ConcernDraft draft, Instant now, @Nullable ConcernId from) {
        Instant heardAt = draft.heardAt() == null ? now : draft.heardAt();
        return new Concern(
                id,
                1,
                draft.relationship(),
                draft.words().strip(),
                draft.person(),
                draft.owner(),
                Gate.HEARD,
                heardAt,
                now,
                null,
                null,
                null,
                null,
                null,
                0,
                from,
                null,
                draft.ours());
    }

    /** With what the draft says of it. */
    public static Concern changed(Concern was, ConcernDraft draft, Instant now) {
        Reshaped is = new Reshaped(was);
        is.words = draft.words().strip();
        is.person = draft.person();
        is.owner = draft.owner();
        is.heardAt = draft.heardAt() == null ? was.heardAt() : draft.heardAt();
        return is.at(now);
    }

    /** After a step that was allowed. */
    public static Concern after(Concern was, Step step, Instant now) {
        Reshaped is = new Reshaped(was);
        switch (step.kind()) {
            case PLAYED_BACK -> {
                is.understood = step.ours();
                is.gate = Gate.PLAYED_BACK;
            }
            case CONFIRMED -> {
                is.confirmed = step.word();
                is.gate = Gate.CONFIRMED;
            }
            case CORRECTED -> correct(is, was, step);
            case OVERRIDDEN -> is.override = step.ours();
            case ADDRESSED -> is.gate = Gate.ADDRESSED;
            case VERIFIED -> is.gate = Gate.VERIFIED;
            case CLOSED -> {
                is.closing = new Closing(said(step.ours()), said(step.theirs()));
                is.gate = Gate.CLOSED;
            }
            case WITHDRAWN, SPLIT, MERGED -> is.gate = Gate.WITHDRAWN;
            case REOPENED -> reopen(is, was);
            case HEARD, REWORDED -> throw new IllegalArgumentException(step.kind() + " is no step of a known concern");
        }
        return is.at(now);
    }

    /** Taken up into another. */
    public static Concern merged(Concern was, ConcernId into, Instant now) {
        Reshaped is = new Reshaped(was);
        is.gate = Gate.WITHDRAWN;
        is.into = into;
        return is.at(now);
    }

    /** In its place of a calibration, or as never ranked. */
    public static Concern ranked(Concern was, @Nullable Integer place, Instant now) {
        Reshaped is = new Reshaped(was);
        is.rank = place;
        return is.at(now);
    }

    private static void correct(Reshaped is, Concern was, Step step) {
        // What we are worried about stays what we said; they only understood it otherwise.
        if (!was.ours()) {
            is.words = said(step.theirs());
            is.person = Objects.requireNonNull(step.word(), "who corrected").person();
        }
        is.confirmed = null;
        is.gate = Gate.HEARD;
    }

    // One that was only withdrawn never was thought done.
    private static void reopen(Reshaped is, Concern was) {
        is.gate = was.confirmed() == null ? Gate.HEARD : Gate.CONFIRMED;
        is.closing = null;
        is.reopened = was.reopened() + (was.gate() == Gate.WITHDRAWN ? 0 : 1);
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNull(words, "words");
    }
}
