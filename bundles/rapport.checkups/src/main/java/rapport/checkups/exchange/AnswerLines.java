package rapport.checkups.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp.Answer;
import rapport.api.checkup.Sureness;

/** Answers in one cell, each on a line of its own: {@code going = 4: as before}. Words may go on over several lines. */
final class AnswerLines {

    private static final Pattern BREAK = Pattern.compile("\\R(?=[a-z][a-z0-9-]* =)");
    private static final Pattern LINE = Pattern.compile(
            "([a-z][a-z0-9-]*) =(?: (\\d{1,4}))?(?: (hunch|probably|sure|certain))?(?:: (.*))?", Pattern.DOTALL);

    private AnswerLines() {}

    static String tell(List<Answer> answers) {
        return answers.stream().map(AnswerLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Answer answer) {
        StringBuilder line = new StringBuilder(answer.question()).append(" =");
        Integer value = answer.value();
        if (value != null) {
            line.append(' ').append(value);
        }
        Sureness sure = answer.sure();
        if (sure != null) {
            line.append(' ').append(sure.name().toLowerCase(Locale.ROOT));
        }
        String words = answer.words();
        return words == null ? line.toString() : line.append(": ").append(words).toString();
    }

    /** Empty where a line is none. */
    static Optional<List<AnswerDraft>> read(String cell) {
        List<AnswerDraft> answers = new ArrayList<>();
        for (String line : BREAK.split(cell.strip())) {
            Matcher told = LINE.matcher(line);
            if (!told.matches()) {
                return Optional.empty();
            }
            String value = told.group(2);
            String sure = told.group(3);
            answers.add(new AnswerDraft(
                    told.group(1),
                    value == null ? null : Integer.valueOf(value),
                    sure == null ? null : Sureness.valueOf(sure.toUpperCase(Locale.ROOT)),
                    told.group(4)));
        }
        return Optional.of(answers);
    }
}
