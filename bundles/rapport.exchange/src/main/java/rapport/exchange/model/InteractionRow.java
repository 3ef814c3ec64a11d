package rapport.exchange.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.party.Intake.Addressee;

/**
 * People in touch, as a file tells it.
 *
 * @param key the Message-ID, or a digest of what was said to whom and when where there is none
 * @param inReplyTo the Message-ID of what it answers; null where it answers nothing
 */
public record InteractionRow(
        Origin origin,
        String key,
        Instant at,
        Channel channel,
        Addressee from,
        List<Addressee> to,
        List<Addressee> cc,
        @Nullable String subject,
        @Nullable String inReplyTo,
        List<Problem> problems)
        implements Row {

    private static final int LONGEST_SUBJECT = 500;

    public InteractionRow {
        if (subject != null && subject.length() > LONGEST_SUBJECT) {
            subject = subject.substring(0, LONGEST_SUBJECT - 1) + "…";
        }
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        problems = List.copyOf(problems);
    }
}
