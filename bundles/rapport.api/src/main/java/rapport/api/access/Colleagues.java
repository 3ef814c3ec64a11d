package rapport.api.access;

import java.util.List;
import rapport.api.party.PersonId;

/** Which colleagues can sign in, for those who choose an owner. */
public interface Colleagues {

    /** The people behind all active accounts. */
    List<PersonId> withAccounts();
}
