package rapport.api.relationship;

import org.jspecify.annotations.Nullable;
import rapport.api.level.GateEvidence;

/**
 * What is known of one point that the gate into a stage asks for.
 *
 * @param evidence what is asked
 * @param checked whether the facts answer it; otherwise people say
 * @param found the fact that speaks for it; null where there is none, or where people say
 */
public record GateFinding(GateEvidence evidence, boolean checked, GateCheck.@Nullable Found found) {

    /** Whether a fact speaks for it. */
    public boolean isMet() {
        return found != null;
    }
}
