package rapport.exchange.model;

import java.util.List;
import java.util.Optional;
import rapport.api.party.Intake.Result;

/** A row that cannot be taken in as it stands. */
public record RefusedRow(Origin origin, List<Problem> problems) implements Row {

    public RefusedRow {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("row " + origin.number() + " is refused without a reason");
        }
    }

    @Override
    public Optional<Result> findFate() {
        return Optional.of(Result.REFUSED);
    }
}
