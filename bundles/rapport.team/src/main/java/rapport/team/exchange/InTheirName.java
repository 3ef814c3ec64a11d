package rapport.team.exchange;

import rapport.api.access.Caller;
import rapport.api.party.PersonId;

/** What somebody said elsewhere, or in a story, is taken in as theirs; the journal tells who brought it. */
public final class InTheirName {

    private InTheirName() {}

    public static Caller of(Caller by, PersonId person) {
        return new Caller(by.account(), person, by.name(), by.role(), by.levelRights(), by.locale(), by.zone());
    }
}
