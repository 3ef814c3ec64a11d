package rapport.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.access.rules.AccountRules;
import rapport.access.rules.PasswordPolicy;
import rapport.access.store.AccountRows;
import rapport.access.store.SessionRows;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Who can sign in: looked after by administrators, and each by its owner. Safe for use by many threads. */
@Component(service = Accounts.class, configurationPid = "rapport.access")
@Designate(ocd = AccessSettings.Config.class)
public final class Accounts {

    static final String KIND = "account";

    private final Store store;
    private final Clock clock;
    private final AccessSettings settings;
    private final PasswordPolicy policy;
    private final Hashing hashing = new Hashing();
    private final Remembered remembered = new Remembered();
    private volatile boolean setUp;

    @Activate
    public Accounts(@Reference Database database, @Reference Clock clock, AccessSettings.Config config) {
        this(database, clock, new AccessSettings(config));
    }

    Accounts(Database database, Clock clock, AccessSettings settings) {
        this.store = database.open(new Schema("access", Accounts.class));
        this.clock = clock;
        this.settings = settings;
        this.policy = new PasswordPolicy(settings.shortestPassword());
    }

    Store store() {
        return store;
    }

    Clock clock() {
        return clock;
    }

    AccessSettings settings() {
        return settings;
    }

    PasswordPolicy policy() {
        return policy;
    }

    Hashing hashing() {
        return hashing;
    }

    Remembered remembered() {
        return remembered;
    }

    /** Whether at least one administrator can sign in. */
    boolean isSetUp() {
        if (!setUp) {
            setUp = store.read(session -> AccountRows.otherAdministrators(session.sql(), null) > 0);
        }
        return setUp;
    }

    public List<Account> all(Caller by) {
        by.require(Role.ADMINISTRATOR);
        return store.read(session -> AccountRows.all(session.sql()));
    }

    public Optional<Account> find(AccountId id) {
        return store.read(session -> AccountRows.find(session.sql(), id));
    }

    /** The administrator in whose name the command line acts: the one who was first. */
    Optional<Account> findFirstAdministrator() {
        return store.read(session -> AccountRows.all(session.sql()).stream()
                .filter(account -> account.active() && account.role() == Role.ADMINISTRATOR)
                .min(Comparator.comparing(Account::createdAt)));
    }

    Optional<Account> findByLogin(String login) {
        return store.read(session -> AccountRows.findByLogin(session.sql(), login))
                .map(AccountRows.Credentials::account);
    }

    /** Adds an account that cannot sign in until its password is set, by invitation or by somebody else. */
    public Outcome<Account> add(Caller by, AccountDraft draft) {
        by.require(Role.ADMINISTRATOR);
        return store.write(by, transaction -> {
            List<Objection> objections = new ArrayList<>(AccountRules.objections(draft));
            if (AccountRows.findByLogin(transaction.sql(), draft.login()).isPresent()) {
                objections.add(AccountRules.loginTaken());
            }
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            AccountId id = new AccountId(Ids.next());
            AccountRows.insert(transaction.sql(), id, draft, transaction.at());
            Account added = present(transaction.sql(), id);
            transaction.record(Change.added(KIND, id, "AccountAdded", added));
            return Outcome.done(added);
        });
    }

    public Outcome<Account> change(Caller by, AccountId id, long version, AccountDraft draft) {
        by.require(Role.ADMINISTRATOR);
        List<Objection> objections = new ArrayList<>(AccountRules.objections(draft));
        return changing(by, id, "AccountChanged", (sql, was) -> {
            boolean taken = AccountRows.findByLogin(sql, draft.login())
                    .filter(other -> !other.account().id().equals(id))
                    .isPresent();
            if (taken) {
                objections.add(AccountRules.loginTaken());
            }
            if (draft.role() != Role.ADMINISTRATOR && isLastAdministrator(sql, was)) {
                objections.add(AccountRules.lastAdministrator("role"));
            }
            if (objections.isEmpty()) {
                AccountRows.update(sql, id, version, draft);
            }
            return objections;
        });
    }

    /** The language and zone in which somebody reads. */
    public Outcome<Account> readIn(Caller by, String language, String zone) {
        return changing(by, by.account(), "AccountChanged", (sql, was) -> {
            AccountDraft draft = AccountDraft.of(was).readIn(language, zone);
            List<Objection> objections = AccountRules.objections(draft);
            if (objections.isEmpty()) {
                AccountRows.update(sql, was.id(), was.version(), draft);
            }
            return objections;
        });
    }

    /** Lets somebody sign in no more, and signs them out everywhere; or lets them in again. */
    public Outcome<Account> setActive(Caller by, AccountId id, long version, boolean active) {
        by.require(Role.ADMINISTRATOR);
        return changing(by, id, active ? "AccountActivated" : "AccountDeactivated", (sql, was) -> {
            if (!active && isLastAdministrator(sql, was)) {
                return List.of(AccountRules.lastAdministrator(""));
            }
            AccountRows.setActive(sql, id, version, active);
            if (!active) {
                SessionRows.deleteOthers(sql, id, null);
            }
            return List.of();
        });
    }

    /** A password that an administrator chose, which its owner changes on signing in. */
    public Outcome<Account> setTemporaryPassword(Caller by, AccountId id, String password) {
        by.require(Role.ADMINISTRATOR);
        Account account = find(id).orElseThrow(() -> new IllegalArgumentException("no account " + id.value()));
        List<Objection> objections = policy.objections(password, account.login(), account.name());
        return objections.isEmpty()
                ? Outcome.done(setPassword(by, id, password, true, ""))
                : Outcome.refused(objections);
    }

    /** Hashes outside the transaction, since that takes a while, and ends every session but the one that is kept. */
    Account setPassword(Caller by, AccountId id, String password, boolean temporary, String keptFingerprint) {
        String hash = hashing.hash(password);
        Account changed = store.write(by, transaction -> {
            Account was = present(transaction.sql(), id);
            AccountRows.setPassword(transaction.sql(), id, hash, temporary);
            SessionRows.deleteOthers(transaction.sql(), id, keptFingerprint);
            Account is = present(transaction.sql(), id);
            transaction.record(Change.changed(KIND, id, "PasswordChanged", was, is));
            return is;
        });
        remembered.forget(id);
        return changed;
    }

    private Outcome<Account> changing(Caller by, AccountId id, String event, Step step) {
        Outcome<Account> outcome = store.write(by, transaction -> {
            Account was = present(transaction.sql(), id);
            List<Objection> objections = step.change(transaction.sql(), was);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Account is = present(transaction.sql(), id);
            transaction.record(Change.changed(KIND, id, event, was, is));
            return Outcome.done(is);
        });
        remembered.forget(id);
        return outcome;
    }

    /** Changes an account, or says why not. */
    private interface Step {
        List<Objection> change(DSLContext sql, Account was);
    }

    private static boolean isLastAdministrator(DSLContext sql, Account account) {
        return account.role() == Role.ADMINISTRATOR
                && account.active()
                && AccountRows.otherAdministrators(sql, account.id()) == 0;
    }

    static Account present(DSLContext sql, AccountId id) {
        return AccountRows.find(sql, id).orElseThrow(() -> new IllegalArgumentException("no account " + id.value()));
    }
}
