package rapport.team;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import rapport.api.signal.ForwardingSignalRule;
import rapport.api.signal.SignalRule;
import rapport.team.rules.UnownedRequirement;

/** Contributes the rule that notices requirements that are nobody's, for relationships of every level. */
@Component(configurationPid = "rapport.team", service = SignalRule.class)
public final class ContributedUnownedRequirement extends ForwardingSignalRule {

    @Activate
    public ContributedUnownedRequirement(TeamLevel.Config config) {
        super(new UnownedRequirement(config.answer_days()));
    }
}
