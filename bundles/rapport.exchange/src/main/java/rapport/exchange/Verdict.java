package rapport.exchange;

import java.util.List;
import rapport.api.outcome.Objection;
import rapport.api.party.Intake.Result;
import rapport.exchange.model.Row;

/** What became of a row, or would. */
record Verdict(Row row, Result result, List<Objection> objections) {

    static Verdict of(Row row, Result result) {
        return new Verdict(row, result, List.of());
    }

    static Verdict refused(Row row, Objection why) {
        return new Verdict(row, Result.REFUSED, List.of(why));
    }
}
