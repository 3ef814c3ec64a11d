package rapport.api.access;

/** What an account is for; the rights on single levels narrow it further. */
public enum Role {
    /** Everything, modules and accounts included. */
    ADMINISTRATOR,
    /** Every relationship of the permitted levels, whoever owns it, and imports. */
    MANAGER,
    /** The daily work on the permitted levels. */
    MEMBER,
    /** Looks, and changes nothing. */
    READER;

    /** Whether this role may do all that the other may. */
    public boolean includes(Role other) {
        return ordinal() <= other.ordinal();
    }
}
