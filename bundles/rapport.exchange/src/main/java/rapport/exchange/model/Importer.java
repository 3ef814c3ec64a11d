package rapport.exchange.model;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.party.PersonId;

/** Who started an import, so that it can be taken up again in their name. */
public record Importer(AccountId account, @Nullable PersonId person, String name, Role role) {

    public static Importer of(Caller caller) {
        return new Importer(caller.account(), caller.person(), caller.name(), caller.role());
    }

    public Caller asCaller() {
        return new Caller(account, person, name, role, Map.of(), Locale.ENGLISH, ZoneId.of("UTC"));
    }
}
