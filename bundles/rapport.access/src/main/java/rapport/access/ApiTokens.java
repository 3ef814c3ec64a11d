package rapport.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.model.Account;
import rapport.access.model.ApiToken;
import rapport.access.model.ApiTokenDraft;
import rapport.access.model.ApiTokenId;
import rapport.access.rules.Secrets;
import rapport.access.store.TokenRows;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.store.api.Change;

/** What programs sign in with: made and revoked by the owner of an account, and never more than the owner is. */
@Component(service = ApiTokens.class)
public final class ApiTokens {

    /** By its beginning a token is known for one where it turns up by mistake. */
    static final String PREFIX = "rapport_";

    private static final String KIND = "token";
    private static final int LONGEST_NAME = 120;
    private static final int MOST_DAYS = 3_650;

    private final Accounts accounts;

    @Activate
    public ApiTokens(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /** A token that was just made, and its secret, which is nowhere else. */
    public record Made(ApiToken token, String secret) {}

    public List<ApiToken> of(Caller by) {
        return accounts.store().read(session -> TokenRows.of(session.sql(), by.account()));
    }

    /** Makes a token for the owner. */
    public Outcome<Made> make(Caller by, Account owner, ApiTokenDraft draft) {
        List<Objection> objections = objections(owner, draft);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        String secret = PREFIX + Secrets.next();
        return accounts.store().write(by, transaction -> {
            ApiToken token = new ApiToken(
                    new ApiTokenId(Ids.next()),
                    owner.id(),
                    draft.name(),
                    draft.role(),
                    draft.levelRights(),
                    transaction.at(),
                    draft.days() == null ? null : transaction.at().plus(Duration.ofDays(draft.days())),
                    null);
            TokenRows.insert(transaction.sql(), token, Secrets.fingerprint(secret));
            transaction.record(Change.added(KIND, token.id(), "TokenMade", token));
            return Outcome.done(new Made(token, secret));
        });
    }

    /** Nobody can sign in with it any more; nothing happens where it is not the caller's, or gone. */
    public void revoke(Caller by, ApiTokenId id) {
        accounts.store()
                .run(
                        by,
                        transaction -> TokenRows.find(transaction.sql(), id)
                                .filter(token ->
                                        token.account().equals(by.account()) || by.role() == Role.ADMINISTRATOR)
                                .ifPresent(token -> {
                                    TokenRows.delete(transaction.sql(), id);
                                    transaction.record(Change.removed(KIND, id, "TokenRevoked", token));
                                    accounts.remembered().forget(token.account());
                                }));
    }

    /** The owner as a token allows: the lesser of both in every respect. */
    static Caller narrowed(Caller owner, ApiToken token) {
        Role role = token.role().includes(owner.role()) ? owner.role() : token.role();
        Set<String> levels = new TreeSet<>(owner.levelRights().keySet());
        levels.addAll(token.levelRights().keySet());
        Map<String, Right> rights = new HashMap<>();
        for (String level : levels) {
            Right most = token.levelRights().getOrDefault(level, Right.WRITE);
            Right own = owner.rightOn(level);
            rights.put(level, most.covers(own) ? own : most);
        }
        return new Caller(
                owner.account(),
                owner.person(),
                owner.name() + " (" + token.name() + ")",
                role,
                rights,
                owner.locale(),
                owner.zone());
    }

    private static List<Objection> objections(Account owner, ApiTokenDraft draft) {
        List<Objection> objections = new ArrayList<>();
        if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
            objections.add(Objection.to("name", "token.name", "Give the token a name, so that you know it again."));
        }
        if (!owner.role().includes(draft.role())) {
            objections.add(Objection.to("role", "token.role", "A token can be at most what its owner is."));
        }
        if (draft.role() == Role.ADMINISTRATOR && !draft.levelRights().isEmpty()) {
            objections.add(Objection.to(
                    "role", "token.administrator", "An administrator may do everything on every level. Choose less."));
        }
        if (draft.days() != null && (draft.days() < 1 || draft.days() > MOST_DAYS)) {
            objections.add(Objection.to("days", "token.days", "A token is good for 1 to 3,650 days."));
        }
        return objections;
    }
}
