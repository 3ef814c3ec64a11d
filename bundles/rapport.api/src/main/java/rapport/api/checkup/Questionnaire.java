package rapport.api.checkup;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.api.level.Localized;

/**
 * A few questions that are asked again and again. Contributed by a {@link rapport.api.level.Level} for its relationships, or as an
 * OSGi service for those of the levels that it names. Once a question has been answered, its key, form and options stay; what has
 * to change gets a new key.
 *
 * @param name stable and unique, lower case with hyphens: {@code customer}
 * @param levels whose relationships are asked about; empty for those of the level that contributes it
 * @param stages in which it falls due by itself; empty for every stage on the way of the level
 * @param cadenceDays after how many days it is due again
 */
public record Questionnaire(
        String name,
        Localized title,
        Set<String> levels,
        Set<String> stages,
        int cadenceDays,
        List<Question> questions) {

    /** The cadence of a questionnaire that is never due by itself. */
    public static final int NO_CADENCE = 36_500;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,38}");

    public Questionnaire {
        requireName("questionnaire", name);
        Objects.requireNonNull(title, "title");
        levels = Set.copyOf(levels);
        stages = Set.copyOf(stages);
        questions = List.copyOf(questions);
        if (cadenceDays < 1 || cadenceDays > NO_CADENCE) {
            throw new IllegalArgumentException("questionnaire " + name + " is due every " + cadenceDays + " days");
        }
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("questionnaire " + name + " asks nothing");
        }
        if (new HashSet<>(questions.stream().map(Question::key).toList()).size() < questions.size()) {
            throw new IllegalArgumentException("questionnaire " + name + " has two questions of the same key");
        }
    }

    /** One of a level, due on every stage on the way. */
    public static Questionnaire every(int days, String name, Localized title, Question... questions) {
        return new Questionnaire(name, title, Set.of(), Set.of(), days, List.of(questions));
    }

    /** The same, due in these stages alone. */
    public Questionnaire in(String... someStages) {
        return new Questionnaire(name, title, levels, Set.of(someStages), cadenceDays, questions);
    }

    public Optional<Question> findQuestion(String key) {
        return questions.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** What the other side is asked, or what we ask ourselves. */
    public List<Question> asked(boolean them) {
        return questions.stream().filter(one -> one.isAsked(them)).toList();
    }

    static void requireName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a " + what + " is lower case letters, digits and hyphens, was \"" + name + "\"");
        }
    }
}
