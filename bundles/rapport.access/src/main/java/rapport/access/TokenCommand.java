package rapport.access;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.model.Account;
import rapport.access.model.ApiTokenDraft;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.outcome.Outcome;
import rapport.features.api.launch.ConsoleCommand;

/** {@code token NAME}: makes an API token and prints it as the last word. Whoever may run this owns the data folder. */
@Component
public final class TokenCommand implements ConsoleCommand {

    private static final String USAGE =
            "Say what the token is for: token NAME [--account LOGIN] [--role administrator|manager|member|reader] [--days N]";
    private static final int A_YEAR = 365;

    private final Accounts accounts;
    private final ApiTokens tokens;

    @Activate
    public TokenCommand(@Reference Accounts accounts, @Reference ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return make(arguments, out, err);
        } catch (IllegalArgumentException mistyped) {
            err.println(mistyped.getMessage());
            return 1;
        }
    }

    private int make(List<String> arguments, PrintStream out, PrintStream err) {
        Map<String, String> options = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--")) {
                names.add(argument);
            } else if (equals > 0) {
                options.put(argument.substring(0, equals), argument.substring(equals + 1));
            } else {
                options.put(argument, ++i < arguments.size() ? arguments.get(i) : "");
            }
        }
        boolean understood =
                List.of("--account", "--role", "--days").containsAll(options.keySet()) && !options.containsValue("");
        if (names.isEmpty() || !understood) {
            throw new IllegalArgumentException(USAGE);
        }
        Optional<Account> owner = findOwner(options);
        if (owner.isEmpty()) {
            err.println(accounts.isSetUp() ? "Nobody signs in as " + options.get("--account") + "." : NOT_SET_UP);
            return 1;
        }
        return make(String.join(" ", names), owner.get(), options, out, err);
    }

    private int make(String name, Account owner, Map<String, String> options, PrintStream out, PrintStream err) {
        ApiTokenDraft draft = new ApiTokenDraft(name, role(options, owner), Map.of(), days(options));
        Outcome<ApiTokens.Made> outcome = tokens.make(Caller.platform("command line"), owner, draft);
        outcome.objections().forEach(objection -> err.println(objection.sentence()));
        return outcome.findValue()
                .map(made -> {
                    out.println("Token \"" + name + "\" for " + owner.login() + ", good for " + draft.days()
                            + " days, shown only now: " + made.secret());
                    return 0;
                })
                .orElse(1);
    }

    private Optional<Account> findOwner(Map<String, String> options) {
        String login = options.get("--account");
        return login == null
                ? accounts.findFirstAdministrator()
                : accounts.findByLogin(login.toLowerCase(Locale.ROOT)).filter(Account::active);
    }

    private static Role role(Map<String, String> options, Account owner) {
        String role = options.get("--role");
        try {
            return role == null ? owner.role() : Role.valueOf(role.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "A role is administrator, manager, member or reader, not " + role, unknown);
        }
    }

    private static int days(Map<String, String> options) {
        String days = options.getOrDefault("--days", Integer.toString(A_YEAR));
        try {
            return Integer.parseInt(days);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("The days are a number, not " + days, noNumber);
        }
    }
}
