package rapport.checkups.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUp.Answer;
import rapport.api.checkup.CheckUpId;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Trend;
import rapport.api.checkup.Trend.Point;
import rapport.api.party.PersonId;

/** How the answers to each question went, ours and theirs apart. */
public final class Trends {

    /** So many answers make a group in which nobody is told apart. */
    public static final int GROUP = 5;

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

    /**
     * What our own people answered, five of them at a time, so that nobody is told apart: each point stands for the answers of five
     * different people, at the beginning of the week in which the fifth answered; what has not made up five is not told.
     */
    public static List<Trend> inFives(Questionnaire questionnaire, List<CheckUp> sent) {
        List<CheckUp> inOrder = sent.stream()
                .filter(one -> one.questionnaire().equals(questionnaire.name()) && one.byThem() != null)
                .sorted(Comparator.comparing(CheckUp::at))
                .toList();
        return questionnaire.questions().stream()
                .map(question -> new Trend(questionnaire.name(), question.key(), true, groups(inOrder, question.key())))
                .filter(trend -> !trend.points().isEmpty())
                .toList();
    }

    private static List<Point> groups(List<CheckUp> inOrder, String question) {
        List<Point> groups = new ArrayList<>();
        Map<PersonId, Point> five = new LinkedHashMap<>();
        for (CheckUp one : inOrder) {
            one.findAnswer(question).stream()
                    .flatMap(answer -> point(one, answer))
                    .forEach(point -> five.put(Objects.requireNonNull(one.byThem()), point));
            if (five.size() == GROUP) {
                groups.add(group(groups.size(), List.copyOf(five.values()), one.at()));
                five.clear();
            }
        }
        return groups;
    }

    private static Point group(int number, List<Point> five, Instant last) {
        double value = five.stream().mapToInt(Point::value).average().orElseThrow();
        double warmth = five.stream().mapToDouble(Point::warmth).average().orElseThrow();
        Instant week = last.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return new Point(new CheckUpId(new UUID(0, number)), week, (int) Math.round(value), warmth);
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
