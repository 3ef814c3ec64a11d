package rapport.api.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of asking for a change: {@link Done}, or {@link Refused} with every objection at once.
 *
 * @param <T> what is there afterwards
 */
public sealed interface Outcome<T> {

    /** It was done, and this is what is there now. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The domain says no; nothing was changed. */
    record Refused<T>(List<Objection> objections) implements Outcome<T> {

        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs at least one objection");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Objection> objections) {
        return new Refused<>(objections);
    }

    static <T> Outcome<T> refused(Objection objection) {
        return new Refused<>(List.of(objection));
    }

    /** What was done, if it was. */
    default Optional<T> findValue() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** The objections; empty where it was done. */
    default List<Objection> objections() {
        return this instanceof Refused<T> refused ? refused.objections() : List.of();
    }

    /** What comes next, where it was done. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return this instanceof Done<T> done ? next.apply(done.value()) : refused(objections());
    }

    /** The same outcome, told of something else. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Done<T> done ? done(change.apply(done.value())) : refused(objections());
    }
}
