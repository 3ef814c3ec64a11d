package rapport.checkups.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.GuessScore;
import rapport.console.api.widget.Fact;

/** A first call in words: what one of us guessed, what they said, what they did. */
record FirstCallLine(Telling telling) {

    List<Fact> facts(FirstCall call) {
        List<Fact> facts = new ArrayList<>();
        if (!call.guess().isEmpty()) {
            facts.add(Fact.of(telling.text().of("firstcall.our-guess"), guess(call)));
        }
        if (call.said() != null) {
            facts.add(Fact.of(telling.text().of("firstcall.they-said"), telling.outcome(call.said())));
        }
        if (call.happened() != null) {
            facts.add(Fact.of(telling.text().of("firstcall.they-did"), telling.outcome(call.happened())));
        }
        facts.add(Fact.of(telling.text().of("firstcall.when"), telling.ui().ago(call.at())));
        return facts;
    }

    /** The likeliest outcome with its chance; nothing where nobody guessed. */
    String guess(FirstCall call) {
        if (call.guess().isEmpty()) {
            return "–";
        }
        double most = Collections.max(call.guess());
        FirstCall.Outcome likeliest = FirstCall.Outcome.values()[call.guess().indexOf(most)];
        return telling.text().of("firstcall.guessed", telling.outcome(likeliest), telling.percent(most));
    }

    String known(FirstCall.@Nullable Outcome outcome) {
        return outcome == null ? "–" : telling.outcome(outcome);
    }

    /** How well somebody guesses, in a sentence; unknown is told as unknown. */
    String score(GuessScore score) {
        if (score.brier() == null) {
            return telling.text().of("score.none");
        }
        String brier = number(score.brier());
        String until =
                telling.ui().agoInWords(Objects.requireNonNull(score.until(), "when the latest outcome became known"));
        if (score.skill() == null || score.reference() == null) {
            return telling.text().of("score.few", brier, score.guesses(), until);
        }
        String better = telling.text().of(score.skill() > 0 ? "score.better" : "score.not-better");
        return telling.text()
                .of("score.full", brier, score.guesses(), until, number(score.reference()), better, percent(score));
    }

    private String percent(GuessScore score) {
        return telling.percent(Objects.requireNonNullElse(score.skill(), 0.0));
    }

    private String number(double value) {
        Locale locale = telling.visit().locale();
        return String.format(locale, "%.2f", value);
    }
}
