package rapport.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Remembered.Kind;
import rapport.access.model.Account;
import rapport.access.model.SignedInAt;
import rapport.access.rules.Secrets;
import rapport.access.store.AccountRows;
import rapport.access.store.SessionRows;
import rapport.api.access.Caller;
import rapport.api.access.Colleagues;
import rapport.api.access.Sessions;
import rapport.api.id.Ids;
import rapport.api.journal.Subject;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.store.api.Change;

/** Signs people in and out, and knows who is behind a session or a token. */
@Component(service = {Sessions.class, Colleagues.class, SignedIn.class})
public final class SignedIn implements Sessions, Colleagues {

    private static final int LONGEST_AGENT = 300;
    private static final int LONGEST_ADDRESS = 64;

    private final Accounts accounts;
    private final Recognition recognition;
    private final GuessThrottle throttle;

    @Activate
    public SignedIn(@Reference Accounts accounts) {
        this.accounts = accounts;
        this.recognition = new Recognition(accounts);
        this.throttle = new GuessThrottle(accounts.clock());
    }

    /** Where somebody signs in. */
    public record Place(String address, String agent) {

        public Place {
            address = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
            agent = agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
        }
    }

    /** What the journal keeps of a sign-in. */
    private record Entered(String login, String address, String agent) {

        Entered(String login, Place place) {
            this(login, place.address(), place.agent());
        }
    }

    @Override
    public Optional<Caller> findSession(String token) {
        return recognition.findSession(token).map(Remembered.Known::caller);
    }

    /** Whether somebody signed in with a password that somebody else chose, and has nothing to do here but to change it. */
    public boolean mustChangePassword(String token) {
        return recognition
                .findSession(token)
                .filter(Remembered.Known::mustChangePassword)
                .isPresent();
    }

    @Override
    public Optional<Caller> findBearer(String token) {
        return recognition.findToken(token).map(Remembered.Known::caller);
    }

    @Override
    public boolean isSetUp() {
        return accounts.isSetUp();
    }

    @Override
    public void end(String token) {
        String fingerprint = Secrets.fingerprint(token);
        accounts.remembered().forget(Kind.SESSION, fingerprint);
        Optional<SignedInAt> session = accounts.store().read(reading -> SessionRows.find(reading.sql(), fingerprint));
        session.ifPresent(
                found -> accounts.find(found.account()).ifPresent(account -> endOne(account.asCaller(), found.id())));
    }

    @Override
    public List<PersonId> withAccounts() {
        return accounts.store().read(session -> AccountRows.people(session.sql()));
    }

    /** Signs somebody in, and gives back the secret of the session. */
    public Outcome<String> signIn(String login, String password, Place place) {
        try {
            return check(login, password, place);
        } catch (Hashing.Busy busy) {
            return Outcome.refused(Objection.to(
                    "", "signin.busy", "Many people are signing in at this moment. Try again in a few seconds."));
        }
    }

    private Outcome<String> check(String login, String password, Place place) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        Duration wait = throttle.take(name, place.address());
        if (!wait.isZero()) {
            return Outcome.refused(new Objection(
                    "",
                    "signin.wait",
                    Map.of("seconds", Long.toString(wait.toSeconds() + 1)),
                    "There were too many tries. Wait " + (wait.toSeconds() + 1) + " seconds."));
        }
        Optional<AccountRows.Credentials> found =
                accounts.store().read(session -> AccountRows.findByLogin(session.sql(), name));
        Optional<AccountRows.Credentials> active =
                found.filter(credentials -> credentials.account().active());
        if (!accounts.hashing()
                .matches(
                        password,
                        active.map(AccountRows.Credentials::passwordHash).orElse(null))) {
            return Outcome.refused(Objection.to("", "signin.wrong", "The name or the password is not right."));
        }
        throttle.wasRight(name, place.address());
        active.ifPresent(credentials -> renewHash(credentials, password));
        return active.map(credentials -> Outcome.done(begin(credentials.account(), place)))
                .orElseThrow();
    }

    /** Signs in somebody who has just proved otherwise who they are: by the set-up or by an invitation. */
    public String begin(Account account, Place place) {
        String secret = Secrets.next();
        Caller caller = account.asCaller();
        accounts.store().run(caller, transaction -> {
            Instant now = transaction.at();
            Instant end = now.plus(accounts.settings().atMost());
            SignedInAt session =
                    new SignedInAt(Ids.next(), account.id(), now, now, end, place.address(), place.agent());
            SessionRows.deleteExpired(transaction.sql(), now);
            SessionRows.insert(transaction.sql(), session, Secrets.fingerprint(secret));
            AccountRows.signedIn(transaction.sql(), account.id(), now);
            transaction.record(new Change(
                    Subject.of(Accounts.KIND, account.id()), "SignedIn", null, new Entered(account.login(), place)));
        });
        return secret;
    }

    /** Where the caller is signed in. */
    public List<SignedInAt> sessions(Caller by) {
        Instant now = accounts.clock().instant();
        return accounts.store().read(session -> SessionRows.of(session.sql(), by.account())).stream()
                .filter(session -> now.isBefore(recognition.endOf(session)))
                .toList();
    }

    /** Which of the sessions has that secret. */
    public Optional<UUID> findId(String token) {
        return accounts.store()
                .read(session -> SessionRows.find(session.sql(), Secrets.fingerprint(token)))
                .map(SignedInAt::id);
    }

    /** Ends one of the caller's sessions. */
    public void endOne(Caller by, UUID session) {
        accounts.store().run(by, transaction -> {
            if (SessionRows.delete(transaction.sql(), by.account(), session)) {
                transaction.record(new Change(Subject.of(Accounts.KIND, by.account()), "SignedOut", null, null));
            }
        });
        accounts.remembered().forget(by.account());
    }

    /** Ends all of the caller's sessions but the one with that secret. */
    public void endOthers(Caller by, String kept) {
        accounts.store().run(by, transaction -> {
            if (SessionRows.deleteOthers(transaction.sql(), by.account(), Secrets.fingerprint(kept)) > 0) {
                transaction.record(new Change(Subject.of(Accounts.KIND, by.account()), "SignedOut", null, null));
            }
        });
        accounts.remembered().forget(by.account());
    }

    /** Changes the caller's own password, which stays signed in here and nowhere else. */
    public Outcome<Account> changePassword(Caller by, String current, String next, Place place, String keptToken) {
        AccountRows.Credentials own = accounts.store()
                .read(session -> AccountRows.findCredentials(session.sql(), by.account()))
                .orElseThrow();
        Account account = own.account();
        Duration wait = throttle.take(account.login(), place.address());
        if (!wait.isZero() || !accounts.hashing().matches(current, own.passwordHash())) {
            return Outcome.refused(Objection.to("current", "password.current", "This is not your current password."));
        }
        throttle.wasRight(account.login(), place.address());
        List<Objection> objections = accounts.policy().objections(next, account.login(), account.name());
        return objections.isEmpty()
                ? Outcome.done(accounts.setPassword(by, by.account(), next, false, Secrets.fingerprint(keptToken)))
                : Outcome.refused(objections);
    }

    private void renewHash(AccountRows.Credentials credentials, String password) {
        String hash = credentials.passwordHash();
        if (hash != null && accounts.hashing().isOutdated(hash)) {
            String renewed = accounts.hashing().hash(password);
            accounts.store()
                    .run(
                            credentials.account().asCaller(),
                            transaction -> AccountRows.rehash(
                                    transaction.sql(), credentials.account().id(), renewed));
        }
    }
}
