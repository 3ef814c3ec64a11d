package rapport.donors.rules;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.api.level.Sentences;
import rapport.api.meeting.Exchange;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** A rule about what is owed for a gift, which is something that we received from them. */
sealed interface GiftRule extends SignalRule permits ThankYouInTime, UntoldImpact {

    Sentences SENTENCES = Sentences.beside(GiftRule.class);

    /** What they gave, the latest first. */
    static List<Exchange> gifts(RelationshipFacts facts) {
        return facts.all(Exchange.class).stream()
                .filter(one -> one.direction() == Exchange.Direction.RECEIVED)
                .toList();
    }

    /** So many days after the gift something is due, to whoever gave it. */
    default Signal owed(RelationshipFacts facts, Exchange gift, int days, Severity severity, Act act) {
        Map<String, String> arguments = Map.of(
                "party", facts.name(),
                "gift", gift.what(),
                "day", gift.at().atZone(UTC).toLocalDate().toString());
        String id = gift.id().value().toString();
        Evidence evidence = new Evidence("exchange", id, gift.at(), gift.what());
        return new Signal(
                name(),
                id,
                gift.person(),
                severity,
                gift.at().plus(Duration.ofDays(days)),
                name(),
                arguments,
                List.of(evidence),
                act);
    }

    @Override
    default String tell(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence(), signal.arguments());
    }

    @Override
    default String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }
}
