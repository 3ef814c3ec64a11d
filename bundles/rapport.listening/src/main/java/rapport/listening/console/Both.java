package rapport.listening.console;

import rapport.api.concern.Concern;
import rapport.console.api.Body;

/**
 * Their words and ours, to stand side by side.
 *
 * @param whose who said so, and when
 * @param ours what we understood; empty before we played it back
 * @param answer what they said to that: who confirmed, when and how, or that they have not yet
 * @param isConfirmed whether they said yes
 */
public record Both(String theirs, Body whose, String ours, Body answer, boolean isConfirmed) {

    static Both of(InSight one, ConcernTelling telling) {
        Concern concern = one.concern();
        String understood = concern.understood();
        boolean confirmed = concern.confirmed() != null;
        return new Both(
                concern.words(),
                telling.whose(concern),
                understood == null ? "" : understood,
                understood == null ? Body.EMPTY : telling.answer(concern),
                confirmed);
    }
}
