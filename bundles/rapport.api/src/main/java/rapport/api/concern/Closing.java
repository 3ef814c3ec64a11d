package rapport.api.concern;

import java.util.Objects;

/**
 * What a closing statement adds to the concern itself.
 *
 * @param done what we did about it
 * @param felt how they said it felt, in their words
 */
public record Closing(String done, String felt) {

    public Closing {
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(felt, "felt");
    }
}
