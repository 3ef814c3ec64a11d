package rapport.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.access.rules.Secrets;
import rapport.access.store.AccountRows;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.features.api.launch.LaunchOptions;
import rapport.store.api.Change;

/** Brings colleagues in: an account together with the record of the person, and the link by which its owner chooses a password. */
@Component(service = Invitations.class)
public final class Invitations {

    private static final Duration VALID = Duration.ofDays(7);

    private final Accounts accounts;
    private final LaunchOptions options;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Directory directory;

    @Activate
    public Invitations(@Reference Accounts accounts, @Reference LaunchOptions options) {
        this.accounts = accounts;
        this.options = options;
    }

    Invitations(Accounts accounts, LaunchOptions options, @Nullable Directory directory) {
        this(accounts, options);
        this.directory = directory;
    }

    /** Where links of one-time use lead to, without a slash at its end. */
    public String address() {
        return options.address().toString().replaceFirst("/+$", "");
    }

    /** Adds an account for a colleague, whose record is found by mail address or made: both, or neither. */
    public Outcome<Account> addColleague(Caller by, AccountDraft draft) {
        by.require(Role.ADMINISTRATOR);
        Directory present = directory;
        if (present == null) {
            return accounts.add(by, draft);
        }
        try {
            return Outcome.done(accounts.store()
                    .write(
                            by,
                            transaction -> SetUp.insist(
                                    accounts.add(by, draft.of(ColleagueRecords.findOrAdd(present, by, draft))))));
        } catch (SetUp.Refusal refused) {
            List<Objection> objections = refused.objections();
            return Outcome.refused(objections);
        }
    }

    /** A link that lets its reader choose a password, once, within a week; an earlier one holds no more. */
    public String invite(Caller by, AccountId id) {
        by.require(Role.ADMINISTRATOR);
        String secret = Secrets.next();
        Instant until = accounts.clock().instant().plus(VALID);
        accounts.store().run(by, transaction -> {
            Account account = Accounts.present(transaction.sql(), id);
            AccountRows.invite(transaction.sql(), id, Secrets.fingerprint(secret), until);
            transaction.record(Change.changed(Accounts.KIND, id, "AccountInvited", account, account));
        });
        return secret;
    }

    public Optional<Account> findInvited(String secret) {
        return accounts.store()
                .read(session -> AccountRows.findInvited(
                        session.sql(),
                        Secrets.fingerprint(secret),
                        accounts.clock().instant()));
    }

    /** Sets the password of who holds the link; the link holds no more. */
    public Outcome<Account> accept(String secret, String password) {
        Optional<Account> invited = findInvited(secret);
        if (invited.isEmpty()) {
            return Outcome.refused(Objection.to(
                    "", "invitation.spent", "This link was used before, or is older than a week. Ask for a new one."));
        }
        Account account = invited.get();
        List<Objection> objections = accounts.policy().objections(password, account.login(), account.name());
        return objections.isEmpty()
                ? Outcome.done(accounts.setPassword(account.asCaller(), account.id(), password, false, ""))
                : Outcome.refused(objections);
    }
}
