package rapport.checkups.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUp.Answer;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Trend;
import rapport.api.checkup.Trend.Point;

/** How the answers to each question went, ours and theirs apart. */
public final class Trends {

    private Trends() {}

    /** In the order of the questions, theirs after ours; questions that nobody answered on a scale are missing. */
    public static List<Trend> of(Questionnaire questionnaire, List<CheckUp> sent) {
        List<CheckUp> inOrder = sent.stream()
                .filter(one -> one.questionnaire().equals(questionnaire.name()))
                .sorted(Comparator.comparing(CheckUp::at))
                .toList();
        List<Trend> trends = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            Stream.of(false, true).forEach(theirs -> {
                List<Point> points = points(inOrder, question.key(), theirs);
                if (!points.isEmpty()) {
                    trends.add(new Trend(questionnaire.name(), question.key(), theirs, points));
                }
            });
        }
        return trends;
    }

    private static List<Point> points(List<CheckUp> inOrder, String question, boolean theirs) {
        return inOrder.stream()
                .filter(one -> (one.byThem() != null) == theirs)
                .flatMap(one -> one.findAnswer(question).stream().flatMap(answer -> point(one, answer)))
                .toList();
    }

    private static Stream<Point> point(CheckUp checkUp, Answer answer) {
        return answer.value() == null || answer.warmth() == null
                ? Stream.empty()
                : Stream.of(new Point(
                        checkUp.id(),
                        checkUp.at(),
                        answer.value(),
                        Objects.requireNonNull(answer.warmth(), answer.question())));
    }
}
