package rapport.exchange.model;

import java.util.List;
import java.util.Optional;
import rapport.api.party.Intake.Result;

/** A row that is as it should be and tells nothing of people: what a program wrote is no contact. */
public record PassedOverRow(Origin origin, List<Problem> problems) implements Row {

    public PassedOverRow {
        problems = List.copyOf(problems);
    }

    @Override
    public Optional<Result> findFate() {
        return Optional.of(Result.UNCHANGED);
    }
}
