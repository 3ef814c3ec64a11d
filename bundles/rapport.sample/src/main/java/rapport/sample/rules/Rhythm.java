package rapport.sample.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.party.PersonId;

/**
 * Invents the history of two people who are in touch every few days, more or less, until they fall quiet. The same seed gives
 * the same history, counted back from today.
 *
 * @param everyDays days between two contacts on average
 * @param quietDays days since the last one
 * @param way who writes
 */
public record Rhythm(int everyDays, int quietDays, Way way) {

    /** Eighteen months. */
    public static final int HISTORY_DAYS = 548;

    private static final int WORKDAY_STARTS = 7;
    private static final int WORKDAY_MINUTES = 9 * 60;

    /** Who writes and calls. */
    public enum Way {
        BOTH,
        OURS,
        THEIRS
    }

    /** The interactions between one of ours and one of theirs, oldest first. */
    public List<InteractionDraft> between(
            PersonId ours, PersonId theirs, List<String> topics, Instant today, Random random) {
        List<InteractionDraft> history = new ArrayList<>();
        double daysAgo = quietDays;
        while (daysAgo < HISTORY_DAYS) {
            Instant at = today.minus(Duration.ofMinutes(Math.round(daysAgo * 24 * 60)))
                    .truncatedTo(ChronoUnit.DAYS)
                    .plus(Duration.ofMinutes(WORKDAY_STARTS * 60 + random.nextInt(WORKDAY_MINUTES)));
            if (at.isBefore(today)) {
                history.add(0, contact(ours, theirs, topics.get(random.nextInt(topics.size())), at, random));
            }
            daysAgo += everyDays * (0.6 + 0.8 * random.nextDouble());
        }
        return history;
    }

    private InteractionDraft contact(PersonId ours, PersonId theirs, String topic, Instant at, Random random) {
        boolean weStart = way == Way.OURS || (way == Way.BOTH && random.nextBoolean());
        Channel channel = way == Way.BOTH ? channel(random) : Channel.EMAIL;
        return new InteractionDraft(
                at,
                channel,
                List.of(
                        new Participant(weStart ? ours : theirs, Part.FROM),
                        new Participant(weStart ? theirs : ours, Part.TO)),
                topic,
                null);
    }

    private static Channel channel(Random random) {
        int dice = random.nextInt(100);
        if (dice < 15) {
            return Channel.IN_PERSON;
        }
        if (dice < 35) {
            return Channel.VIDEO;
        }
        return dice < 60 ? Channel.PHONE : Channel.EMAIL;
    }
}
