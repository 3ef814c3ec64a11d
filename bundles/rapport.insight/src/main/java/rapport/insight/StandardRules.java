package rapport.insight;

import java.util.List;
import rapport.api.signal.SignalRule;
import rapport.insight.rules.CalibrationOverdue;
import rapport.insight.rules.ChampionLeft;
import rapport.insight.rules.CheckUpOverdue;
import rapport.insight.rules.CompetitorApproached;
import rapport.insight.rules.Escalation;
import rapport.insight.rules.FadingTie;
import rapport.insight.rules.FeedbackUnanswered;
import rapport.insight.rules.FirstCallLost;
import rapport.insight.rules.FollowUpMissed;
import rapport.insight.rules.MilestoneUnmet;
import rapport.insight.rules.MostlyTransactional;
import rapport.insight.rules.NewPowerfulPerson;
import rapport.insight.rules.OneSided;
import rapport.insight.rules.PositionChanged;
import rapport.insight.rules.PowerfulPersonUncovered;
import rapport.insight.rules.PrioritiesDrifted;
import rapport.insight.rules.PromiseAtRisk;
import rapport.insight.rules.PromiseBroken;
import rapport.insight.rules.PromiseDue;
import rapport.insight.rules.Silence;
import rapport.insight.rules.SingleThread;
import rapport.insight.rules.StageStalled;
import rapport.insight.rules.TemperatureFell;
import rapport.insight.rules.TemperatureNeverTaken;
import rapport.insight.rules.WorkedWithoutConfirmation;
import rapport.insight.rules.WorkingApart;

/** The rules of the core as the settings have them. */
final class StandardRules {

    private StandardRules() {}

    static List<SignalRule> of(CoreRules settings) {
        int news = settings.news_days();
        return List.of(
                new Silence(settings.grave_silence()),
                new PromiseDue(settings.promise_lead_days()),
                new PromiseAtRisk(settings.risk_lead_days(), settings.risk_chance_percent()),
                new PromiseBroken(news),
                new FadingTie(settings.strong_tie_percent() / 100.0, settings.quiet_days()),
                new PowerfulPersonUncovered(settings.uncovered_days(), news),
                new NewPowerfulPerson(news),
                new PositionChanged(news),
                new ChampionLeft(news),
                new SingleThread(settings.single_thread_days()),
                new WorkedWithoutConfirmation(settings.unconfirmed_days()),
                new CalibrationOverdue(settings.calibration_grace_days()),
                new PrioritiesDrifted(settings.drift_percent(), news),
                new TemperatureNeverTaken(settings.temperature_days()),
                new TemperatureFell(settings.temperature_drop_percent(), news),
                new FollowUpMissed(settings.follow_up_grace_days()),
                new FeedbackUnanswered(settings.feedback_days(), settings.feedback_grave_days()),
                new Escalation(settings.small_incident_days(), settings.incident_run_days()),
                new FirstCallLost(news),
                new CompetitorApproached(news),
                new StageStalled(settings.stalled_days()),
                new CheckUpOverdue(settings.check_up_grace_days()),
                new MilestoneUnmet(settings.milestone_lead_days()),
                new OneSided(settings.one_sided_percent(), settings.least_contacts()),
                new MostlyTransactional(settings.written_percent(), settings.least_contacts()),
                new WorkingApart(settings.silo_days()));
    }
}
