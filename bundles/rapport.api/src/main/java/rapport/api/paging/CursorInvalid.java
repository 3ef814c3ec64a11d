package rapport.api.paging;

import rapport.api.contribution.NotAFault;

/** A cursor that this list did not make, or made for another order. */
public final class CursorInvalid extends IllegalArgumentException implements NotAFault {

    private static final long serialVersionUID = 1L;

    public CursorInvalid(String cursor) {
        super("cursor \"" + cursor + "\" does not belong to this list; start again without one");
    }
}
