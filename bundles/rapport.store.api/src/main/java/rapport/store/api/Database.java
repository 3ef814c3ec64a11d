package rapport.store.api;

/** Where everything is kept; the one service from which a bundle gets its {@link Store}. */
public interface Database {

    /**
     * Brings the schema's tables up to date, unless they are, and hands out the store in which they lie.
     *
     * <p>Cheap when nothing is to be done, so that it belongs in the constructor of the component that needs the tables.
     *
     * @throws StoreFailure if the database cannot be reached, or refuses a migration
     */
    Store open(Schema schema);
}
