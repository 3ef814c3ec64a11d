package rapport.followup.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.api.followup.FollowUp;
import rapport.api.level.Sentences;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Whoever is looked after by no relationship is asked all the same: by the colleague who said so.
 *
 * @param graceDays how many days after its day a follow-up counts as missed
 */
public record OwnFollowUps(int graceDays) {

    public static final String NAME = "own-follow-up";

    private static final Sentences SENTENCES = Sentences.beside(OwnFollowUps.class);

    public OwnFollowUps {
        if (graceDays < 1) {
            throw new IllegalArgumentException("grace lasts a day or more, was " + graceDays);
        }
    }

    /** Of one whose day has come. */
    public Signal raise(FollowUp one, Instant now) {
        Instant due = start(one.due());
        Instant missed = start(one.due().plusDays(graceDays));
        boolean late = !now.isBefore(missed);
        String id = one.id().value().toString();
        return new Signal(
                NAME,
                id,
                one.person(),
                late ? Severity.NOW : Severity.THIS_WEEK,
                late ? missed : due,
                late ? "missed" : "due",
                Map.of("due", one.due().toString()),
                List.of(new Evidence("follow-up", id, due, one.words() == null ? "" : one.words())),
                Act.CALL);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static String tell(Signal signal, Locale locale, Instant now) {
        return SENTENCES.tell(locale, signal.sentence(), signal.arguments(), now);
    }

    public static String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }
}
