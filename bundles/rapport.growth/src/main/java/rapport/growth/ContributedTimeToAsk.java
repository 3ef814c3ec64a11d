package rapport.growth;

import org.osgi.service.component.annotations.Component;
import rapport.api.signal.ForwardingSignalRule;
import rapport.api.signal.SignalRule;
import rapport.growth.rules.TimeToAsk;

/** Contributes the rule that notices when to ask for a referral, for the organizations of every level. */
@Component(service = SignalRule.class)
public final class ContributedTimeToAsk extends ForwardingSignalRule {

    public ContributedTimeToAsk() {
        super(new TimeToAsk());
    }
}
