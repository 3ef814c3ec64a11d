package rapport.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.features.api.launch.LaunchOptions;

/** Brings colleagues in: an account together with the record of the person. */
@Component(service = Invitations.class)
public final class Invitations {

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
}
