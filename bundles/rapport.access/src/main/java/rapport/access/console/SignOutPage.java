package rapport.access.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.SignedIn;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** Ends this session. */
@Component
@ConsolePath("/sign-out")
public final class SignOutPage implements Page {

    private final SignedIn signedIn;

    @Activate
    public SignOutPage(@Reference SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** A link alone signs nobody out. */
    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther("/account");
    }

    @Override
    public Answer submit(Visit visit) {
        visit.findSessionToken().ifPresent(signedIn::end);
        return Answer.seeOther("/sign-in").signingOut();
    }
}
