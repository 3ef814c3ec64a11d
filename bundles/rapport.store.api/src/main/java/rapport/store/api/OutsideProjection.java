package rapport.store.api;

import java.util.OptionalLong;

/** A projection that keeps what it derives outside the database, and with it how far it has come. */
public interface OutsideProjection extends Projection {

    /**
     * The journal position up to which everything is kept for good, asked once before it starts; empty when nothing usable
     * is there, or another version's, so that it has to be rebuilt. It may be asked to apply again what comes after.
     */
    OptionalLong position();
}
