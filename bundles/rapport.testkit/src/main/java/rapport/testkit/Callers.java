package rapport.testkit;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.party.PersonId;

/** People who ask. Each call makes somebody new. */
public final class Callers {

    private Callers() {}

    public static Caller administrator() {
        return as(Role.ADMINISTRATOR, Map.of());
    }

    public static Caller manager() {
        return as(Role.MANAGER, Map.of());
    }

    public static Caller member() {
        return as(Role.MEMBER, Map.of());
    }

    public static Caller reader() {
        return as(Role.READER, Map.of());
    }

    /** Somebody whose rights on single levels differ from what the role gives: {@code Map.of("customers", Right.NONE)}. */
    public static Caller as(Role role, Map<String, Right> levelRights) {
        PersonId person = new PersonId(UUID.randomUUID());
        return as(role, levelRights, person);
    }

    /** The same for a colleague whom the test knows. */
    public static Caller as(Role role, Map<String, Right> levelRights, PersonId person) {
        String name = "A " + role.name().toLowerCase(Locale.ROOT);
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, person, name, role, levelRights, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
