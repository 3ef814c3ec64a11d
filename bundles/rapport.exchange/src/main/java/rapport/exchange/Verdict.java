package rapport.exchange;

import java.util.List;
import java.util.stream.Stream;
import rapport.api.outcome.Objection;
import rapport.api.party.Intake.Result;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Problem;
import rapport.exchange.model.Reading;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;

/** What became of a row, or would. */
record Verdict(Row row, Result result, List<Objection> objections) {

    static Verdict of(Row row, Result result) {
        return new Verdict(row, result, List.of());
    }

    /** A row that is not taken in although it could be read. */
    static Verdict refused(Row row, Complaint complaint, Culprit culprit) {
        Problem problem = Problem.at(row.origin(), complaint, culprit.column(), culprit.value());
        List<Problem> problems =
                Stream.concat(row.problems().stream(), Stream.of(problem)).toList();
        return of(new RefusedRow(row.origin(), problems), Result.REFUSED);
    }

    /** All that is wrong with the row, told in the words of its file. */
    Stream<Finding> findings(Reading reading) {
        return Stream.concat(
                row.problems().stream().map(Finding::of),
                objections.stream().map(objection -> finding(objection, Culprit.of(row, objection.field(), reading))));
    }

    private Finding finding(Objection objection, Culprit culprit) {
        return Complaint.ofDirectory(objection.key())
                .map(complaint -> Problem.at(row.origin(), complaint, culprit.column(), culprit.value()))
                .map(Finding::of)
                .orElseGet(() -> Finding.of(row.origin(), culprit.column(), culprit.value(), objection));
    }
}
