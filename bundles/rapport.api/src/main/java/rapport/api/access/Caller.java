package rapport.api.access;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * Who asks. Every call of a service that reads or changes something carries one.
 *
 * @param account the account behind the call
 * @param person the colleague whose account it is; null for accounts of programs
 * @param name as shown in the journal
 * @param role what the account is for
 * @param levelRights rights on single levels by level name, where they differ from what the role gives
 * @param locale the language and number forms of the reader
 * @param zone where the reader's day begins and ends
 */
public record Caller(
        AccountId account,
        @Nullable PersonId person,
        String name,
        Role role,
        Map<String, Right> levelRights,
        Locale locale,
        ZoneId zone) {

    private static final AccountId PLATFORM = new AccountId(new UUID(0, 0));

    public Caller {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(role, "role");
        levelRights = Map.copyOf(levelRights);
    }

    /** The platform itself, acting under a name of its own: set-up, the command line, a projection. */
    public static Caller platform(String name) {
        return new Caller(PLATFORM, null, name, Role.ADMINISTRATOR, Map.of(), Locale.ENGLISH, ZoneId.of("UTC"));
    }

    /** The colleague who asks, if it is one. */
    public Optional<PersonId> findPerson() {
        return Optional.ofNullable(person);
    }

    /** The same caller, reading another language. */
    public Caller in(Locale language) {
        return new Caller(account, person, name, role, levelRights, language, zone);
    }

    /** What the caller may do on the level of that name. */
    public Right rightOn(String level) {
        Right given = levelRights.get(level);
        Right most = role == Role.READER ? Right.READ : Right.WRITE;
        if (role == Role.ADMINISTRATOR || given == null) {
            return most;
        }
        return most.covers(given) ? given : most;
    }

    public boolean mayRead(String level) {
        return rightOn(level).covers(Right.READ);
    }

    public boolean mayWrite(String level) {
        return rightOn(level).covers(Right.WRITE);
    }

    /** Whether the caller may change people, organizations and interactions. */
    public boolean mayWrite() {
        return role.includes(Role.MEMBER);
    }

    /** Does nothing for a caller whose role includes the given one. */
    public void require(Role least) throws Forbidden {
        if (!role.includes(least)) {
            throw new Forbidden("this needs the role " + least.name().toLowerCase(Locale.ROOT) + "; " + name + " is "
                    + role.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Does nothing for a caller who has the right on the level. */
    public void require(Right right, String level) throws Forbidden {
        if (!rightOn(level).covers(right)) {
            throw new Forbidden("this needs the right to " + right.name().toLowerCase(Locale.ROOT) + " on level "
                    + level + ", which " + name + " does not have");
        }
    }
}
