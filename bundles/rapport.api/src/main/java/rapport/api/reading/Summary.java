package rapport.api.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * What all answers on one instrument come to.
 *
 * @param person whose answers they are; null where they are those of several people
 * @param mean their mean on the scale of the instrument; its 95 % interval is that of Student's t, {@code m ± t(0.975, n−1)·s/√n},
 *     cut at the ends of the scale (Student 1908)
 * @param score promoters less detractors from −1 to 1, for {@link Instrument#LIKELIHOOD}, else null; its interval is the adjusted
 *     Wald one with three more answers spread ¾, 1½, ¾ (Rocks 2016, "Interval Estimation for the Net Promoter Score")
 * @param latest the newest answer
 * @param latestAt when that was given
 */
public record Summary(
        @Nullable PersonId person,
        Instrument instrument,
        Estimate mean,
        @Nullable Estimate score,
        int latest,
        Instant latestAt) {}
