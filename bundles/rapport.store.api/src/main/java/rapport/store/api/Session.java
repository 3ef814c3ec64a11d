package rapport.store.api;

import org.jooq.DSLContext;

/** The database as one piece of work sees it; valid until that piece of work returns, and only on its thread. */
public interface Session {

    /** Statements that run in this piece of work. */
    DSLContext sql();
}
