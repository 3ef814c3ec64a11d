package rapport.promises;

import org.osgi.service.component.annotations.Component;
import rapport.api.signal.ForwardingSignalRule;
import rapport.api.signal.SignalRule;
import rapport.promises.rules.PromiseSlipped;

/** Contributes the rule that notices what slipped below a promise, for the relationships of every level. */
@Component(service = SignalRule.class)
public final class ContributedPromiseSlipped extends ForwardingSignalRule {

    public ContributedPromiseSlipped() {
        super(new PromiseSlipped());
    }
}
