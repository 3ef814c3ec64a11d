package rapport.api.level;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a level says of itself.
 *
 * @param name stable, lower case, also its place in URLs: {@code customers}
 * @param order its place among the levels in the navigation; smaller comes first
 * @param icon the name of an icon of the console
 * @param tint the name of a colour token of the console: {@code teal}, {@code amber}, {@code violet}, {@code rose}, {@code sky},
 *     {@code moss}
 * @param words what it and its parts are called, by language; English must be among them
 * @param counterparts which kinds of party may stand on this level
 * @param stages in order; those {@code beside} the way come after
 * @param roles what a stakeholder may be
 * @param seats roles in which a relationship should have somebody
 */
public record LevelDescription(
        String name,
        int order,
        String icon,
        String tint,
        Map<Locale, Words> words,
        Set<Counterpart> counterparts,
        List<Stage> stages,
        List<StakeholderRole> roles,
        List<String> seats) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    /** A kind of party that may stand on a level. */
    public enum Counterpart {
        ORGANIZATION,
        OWN_DEPARTMENT,
        /** One of our own people, of whom no figure is derived: no health, no climate, no temperature. */
        COLLEAGUE
    }

    /**
     * What a level is called.
     *
     * @param name the level, as in the navigation: Customers
     * @param singular one relationship of it: customer
     * @param plural several: customers
     * @param counterpart the other side: contact
     * @param purpose what matters most, in a sentence
     */
    public record Words(String name, String singular, String plural, String counterpart, String purpose) {}

    public LevelDescription {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a level's name is lower case letters, digits and hyphens, was \"" + name + "\"");
        }
        words = Map.copyOf(words);
        counterparts = Set.copyOf(counterparts);
        stages = List.copyOf(stages);
        roles = List.copyOf(roles);
        seats = List.copyOf(seats);
        if (!words.containsKey(Locale.ENGLISH)) {
            throw new IllegalArgumentException("level " + name + " has no English words");
        }
        if (stages.isEmpty() || stages.get(0).beside()) {
            throw new IllegalArgumentException("level " + name + " has no first stage");
        }
        if (new HashSet<>(stages.stream().map(Stage::name).toList()).size() < stages.size()) {
            throw new IllegalArgumentException("level " + name + " has two stages of the same name");
        }
    }

    /** The words in the reader's language, else in English. */
    public Words words(Locale locale) {
        Words translated = words.get(Locale.forLanguageTag(locale.getLanguage()));
        return translated != null ? translated : Objects.requireNonNull(words.get(Locale.ENGLISH), "English words");
    }

    /**
     * Whether all its counterparts are ours. Nobody of ours is then told apart by a figure: no temperature is taken of anybody by
     * name, and what they answer in a check-up is shown in groups of five alone.
     */
    public boolean isAmongOurselves() {
        return !counterparts.contains(Counterpart.ORGANIZATION);
    }

    public Stage firstStage() {
        return stages.get(0);
    }

    public Optional<Stage> findStage(String stage) {
        return stages.stream().filter(one -> one.name().equals(stage)).findFirst();
    }
}
