package rapport.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.access.model.SetUpWish;
import rapport.access.rules.AccountRules;
import rapport.access.rules.OwnDomains;
import rapport.access.rules.Secrets;
import rapport.access.store.AccountRows;
import rapport.access.store.StepRows;
import rapport.api.access.Caller;
import rapport.api.contribution.NotAFault;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonId;

/** Makes a new installation ready: its administrator, our own organization, the levels. Happens once, wholly or not at all. */
@Component(service = SetUp.class)
public final class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    private static final Caller BY = Caller.platform("Rapport");

    private final Accounts accounts;
    private final Directory directory;
    private final String key = Secrets.next();
    private final String keyFingerprint = Secrets.fingerprint(key);

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Modules modules;

    @Activate
    public SetUp(@Reference Accounts accounts, @Reference Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    SetUp(Accounts accounts, Directory directory, @Nullable Modules modules) {
        this(accounts, directory);
        this.modules = modules;
    }

    public boolean isDone() {
        return accounts.isSetUp();
    }

    /** The secret of this start's one-time link; empty once somebody has used it. */
    Optional<String> findKey() {
        return isDone() ? Optional.empty() : Optional.of(key);
    }

    /** Whether somebody holds the link, and it is still good. */
    public boolean isKey(String presented) {
        return Secrets.matches(presented, keyFingerprint) && !isDone();
    }

    /** The levels that can be enabled, named in the reader's language; empty where nobody can enable any. */
    public List<Module> levels(Locale reader) {
        Modules present = modules;
        return present == null
                ? List.of()
                : present.list(BY.in(reader)).stream()
                        .filter(module -> module.kind() == Module.Kind.LEVEL)
                        .toList();
    }

    /** Does it, unless it was done. */
    public synchronized Outcome<Account> perform(SetUpWish wish) {
        List<Objection> objections = objections(wish);
        return objections.isEmpty() ? performUnchecked(wish, FirstSteps.of(wish)) : Outcome.refused(objections);
    }

    /**
     * Does it with whatever password was chosen, for who can read the environment of this process anyway.
     *
     * @param steps what follows, remembered until it is done
     */
    synchronized Outcome<Account> performUnchecked(SetUpWish wish, Set<String> steps) {
        String hash = accounts.hashing().hash(wish.password());
        Account administrator;
        try {
            administrator = accounts.store().write(BY, transaction -> {
                if (AccountRows.otherAdministrators(transaction.sql(), null) > 0) {
                    throw new Refusal(List.of(done()));
                }
                Account added = insist(accounts.add(BY, wish.account().of(recordOf(wish))));
                AccountRows.setPassword(transaction.sql(), added.id(), hash, false);
                StepRows.add(transaction.sql(), steps);
                return AccountRows.find(transaction.sql(), added.id()).orElseThrow();
            });
        } catch (Refusal refused) {
            return Outcome.refused(refused.objections());
        }
        if (wish.levels() != null) {
            choose(administrator.asCaller(), wish.levels());
            accounts.store().run(BY, transaction -> StepRows.remove(transaction.sql(), FirstSteps.ofLevels(wish)));
        }
        return Outcome.done(administrator);
    }

    private List<Objection> objections(SetUpWish wish) {
        if (isDone()) {
            return List.of(done());
        }
        AccountDraft account = wish.account();
        List<Objection> objections = new ArrayList<>(AccountRules.objections(account));
        objections.addAll(accounts.policy().objections(wish.password(), account.login(), account.name()));
        if (wish.organization().isEmpty()) {
            objections.add(
                    Objection.to("organization", "organization.missing", "Say what your organization is called."));
        }
        objections.addAll(OwnDomains.objections(wish.domains()));
        return objections;
    }

    private static Objection done() {
        return Objection.to("", "setup.done", "Rapport has been set up already. Sign in.");
    }

    /** The administrator as a person of ours, in our own organization. */
    private PersonId recordOf(SetUpWish wish) {
        Organization ours = insist(directory.addOrganization(
                BY, new OrganizationDraft(wish.organization(), null, wish.domains(), true, List.of(), List.of())));
        return ColleagueRecords.add(directory, BY, wish.account(), ours.id());
    }

    private void choose(Caller by, List<String> wanted) {
        Modules present = modules;
        if (present == null) {
            return;
        }
        for (Module level : levels(by.locale())) {
            boolean want = wanted.contains(level.name());
            if (want != level.enabled()) {
                Outcome<Module> outcome = want ? present.enable(by, level.name()) : present.disable(by, level.name());
                outcome.objections().forEach(objection -> LOG.warn("Level {}: {}", level.name(), objection.sentence()));
            }
        }
    }

    static <T> T insist(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new Refusal(outcome.objections()));
    }

    /** Takes back everything that was written before. */
    static final class Refusal extends RuntimeException implements NotAFault {

        private static final long serialVersionUID = 1L;
        private final transient List<Objection> objections;

        Refusal(List<Objection> objections) {
            super("refused: " + objections);
            this.objections = objections;
        }

        List<Objection> objections() {
            return objections;
        }
    }
}
