package rapport.team.store;

import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.team.model.OpenedPulse;
import rapport.team.model.Pulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.PulseId;
import rapport.team.model.PulseResult;

/**
 * Pulses, for those who may see the team. Opening and closing one is journalled with the subject kind {@code team-pulse}; an answer
 * is not, nor is there a way to learn who has answered, or when.
 */
public interface Pulses {

    /** Asks these people, which needs the right to write. */
    Outcome<OpenedPulse> open(Caller by, PulseDraft draft);

    /** The same, where those who are asked find it signed in alone: nobody is written to. */
    Outcome<OpenedPulse> openWithoutMail(Caller by, PulseDraft draft);

    Optional<Pulse> find(Caller by, PulseId id);

    /** The newest first. */
    Slice<Pulse> list(Caller by, PageRequest page);

    /** What may be told of it. */
    Optional<PulseResult> result(Caller by, PulseId id);

    /** Nobody answers any more; only now departments are told. */
    Pulse close(Caller by, PulseId id, long version);

    /**
     * As if it had never been, answered or not. For a pulse that asked nobody real: whoever could do so with another would ask nearly
     * the same people anew, and know from the difference what a few said. So no page and no program leads here.
     */
    void takeBack(Caller by, PulseId id);

    /** Those that ask the caller and have no answer yet, whatever the caller may see otherwise. */
    List<Pulse> waitingFor(Caller by);

    /** Takes the caller's answer, without the caller's name. */
    Outcome<PulseId> answer(Caller by, PulseId id, List<Integer> scores);

    /** What a link asks, where it still asks anything. */
    Optional<Pulse> findBySecret(String secret);

    /** Takes the answer of whoever holds the link. */
    Outcome<PulseId> answer(String secret, List<Integer> scores);
}
