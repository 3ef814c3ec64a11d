package rapport.temperature.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import rapport.api.level.LevelDescription;
import rapport.api.reading.Instrument;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;

/**
 * The small dialog in which one digit takes the temperature.
 *
 * @param guessing whether it asks for our own guess first
 * @param guessed whether our guess waits already
 */
public record TakeForm(
        Instrument instrument, boolean guessing, boolean guessed, Setting setting, Parameters told, Telling telling) {

    private static final int MOST_KEYS = 9;

    /** A value that can be chosen, and the key that chooses it. */
    public record Digit(int value, String label, String key) {}

    /** Whom it can ask. */
    public List<Choice> people() {
        return setting.people().stream()
                .map(person -> Choice.of(person.value(), telling.name(person)))
                .toList();
    }

    /** In which relationship; one alone needs no question. */
    public List<Choice> relationships(Function<String, Optional<LevelDescription>> levels) {
        return setting.relationships().stream()
                .map(one -> Choice.of(
                        one.id().value(),
                        telling.text()
                                .of(
                                        "take.in",
                                        telling.partyName(one.party()),
                                        levels.apply(one.level())
                                                .map(level -> level.words(
                                                                telling.visit().locale())
                                                        .name())
                                                .orElse(one.level()))))
                .toList();
    }

    /** About what; empty where we have worked on nothing. */
    public List<Choice> concerns() {
        List<Choice> choices = new ArrayList<>();
        if (!setting.concerns().isEmpty()) {
            choices.add(Choice.of("", telling.text().of("take.whole")));
        }
        setting.concerns().forEach(one -> choices.add(Choice.of(one.id().value(), one.words())));
        return choices;
    }

    /** From the coldest end of the scale to the warmest, as it is asked. */
    public List<Digit> digits() {
        return IntStream.rangeClosed(instrument.least(), instrument.most())
                .mapToObj(value -> new Digit(value, label(value), key(value)))
                .toList();
    }

    public List<Instrument> instruments() {
        return List.of(Instrument.values());
    }

    /** The same dialog otherwise. */
    public String path(Instrument other, boolean guess) {
        return "/readings/new"
                + told.without("words")
                        .without("value")
                        .without("_csrf")
                        .with("instrument", other.name())
                        .with("guess-first", guess ? "true" : "")
                        .asQuery();
    }

    /** The same where the form itself says whom, where and about what. */
    public String swap(Instrument other, boolean guess) {
        return "/readings/new"
                + Parameters.of("instrument", other.name())
                        .with("guess-first", guess ? "true" : "")
                        .asQuery();
    }

    public String question() {
        return telling.text().of((guessing ? "take.guess." : "take.question.") + instrument);
    }

    private String label(int value) {
        return instrument == Instrument.MOOD && value > 0
                ? "+" + value
                : String.valueOf(value).replace('-', '\u2212');
    }

    // The mood has no digits of its own: its five steps are counted from the left.
    private String key(int value) {
        int key = instrument == Instrument.MOOD ? value - instrument.least() + 1 : value;
        return key > MOST_KEYS ? "" : String.valueOf(key);
    }
}
