package rapport.insight;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How patient the core's rules are. */
@ObjectClassDefinition(localization = "OSGI-INF/l10n/signals", name = "%name", description = "%description")
public @interface CoreRules {

    @AttributeDefinition(name = "%grave_silence", description = "%grave_silence.description", min = "2", max = "12")
    int grave_silence() default 2;

    @AttributeDefinition(
            name = "%promise_lead_days",
            description = "%promise_lead_days.description",
            min = "1",
            max = "90")
    int promise_lead_days() default 3;

    @AttributeDefinition(
            name = "%strong_tie_percent",
            description = "%strong_tie_percent.description",
            min = "1",
            max = "99")
    int strong_tie_percent() default 75;

    @AttributeDefinition(name = "%quiet_days", description = "%quiet_days.description", min = "1", max = "365")
    int quiet_days() default 14;

    @AttributeDefinition(name = "%uncovered_days", description = "%uncovered_days.description", min = "1", max = "365")
    int uncovered_days() default 7;

    @AttributeDefinition(name = "%news_days", description = "%news_days.description", min = "1", max = "365")
    int news_days() default 30;

    @AttributeDefinition(
            name = "%single_thread_days",
            description = "%single_thread_days.description",
            min = "1",
            max = "3650")
    int single_thread_days() default 60;

    @AttributeDefinition(
            name = "%unconfirmed_days",
            description = "%unconfirmed_days.description",
            min = "1",
            max = "365")
    int unconfirmed_days() default 1;

    @AttributeDefinition(
            name = "%calibration_grace_days",
            description = "%calibration_grace_days.description",
            min = "1",
            max = "365")
    int calibration_grace_days() default 14;

    @AttributeDefinition(name = "%drift_percent", description = "%drift_percent.description", min = "1", max = "100")
    int drift_percent() default 40;

    @AttributeDefinition(
            name = "%temperature_days",
            description = "%temperature_days.description",
            min = "1",
            max = "3650")
    int temperature_days() default 30;

    @AttributeDefinition(
            name = "%temperature_drop_percent",
            description = "%temperature_drop_percent.description",
            min = "1",
            max = "100")
    int temperature_drop_percent() default 25;

    @AttributeDefinition(
            name = "%follow_up_grace_days",
            description = "%follow_up_grace_days.description",
            min = "1",
            max = "365")
    int follow_up_grace_days() default 14;

    @AttributeDefinition(name = "%risk_lead_days", description = "%risk_lead_days.description", min = "1", max = "365")
    int risk_lead_days() default 14;

    @AttributeDefinition(
            name = "%risk_chance_percent",
            description = "%risk_chance_percent.description",
            min = "1",
            max = "99")
    int risk_chance_percent() default 50;

    @AttributeDefinition(name = "%feedback_days", description = "%feedback_days.description", min = "1", max = "365")
    int feedback_days() default 7;

    @AttributeDefinition(
            name = "%feedback_grave_days",
            description = "%feedback_grave_days.description",
            min = "1",
            max = "365")
    int feedback_grave_days() default 21;

    @AttributeDefinition(
            name = "%small_incident_days",
            description = "%small_incident_days.description",
            min = "1",
            max = "365")
    int small_incident_days() default 3;

    @AttributeDefinition(
            name = "%incident_run_days",
            description = "%incident_run_days.description",
            min = "1",
            max = "365")
    int incident_run_days() default 60;

    @AttributeDefinition(name = "%stalled_days", description = "%stalled_days.description", min = "1", max = "3650")
    int stalled_days() default 180;

    @AttributeDefinition(
            name = "%check_up_grace_days",
            description = "%check_up_grace_days.description",
            min = "1",
            max = "365")
    int check_up_grace_days() default 14;

    @AttributeDefinition(
            name = "%milestone_lead_days",
            description = "%milestone_lead_days.description",
            min = "1",
            max = "365")
    int milestone_lead_days() default 14;

    @AttributeDefinition(
            name = "%one_sided_percent",
            description = "%one_sided_percent.description",
            min = "51",
            max = "100")
    int one_sided_percent() default 85;

    @AttributeDefinition(
            name = "%written_percent",
            description = "%written_percent.description",
            min = "51",
            max = "100")
    int written_percent() default 90;

    @AttributeDefinition(name = "%least_contacts", description = "%least_contacts.description", min = "2", max = "1000")
    int least_contacts() default 10;

    @AttributeDefinition(name = "%silo_days", description = "%silo_days.description", min = "1", max = "365")
    int silo_days() default 30;
}
