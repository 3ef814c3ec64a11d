package rapport.checkups.console;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.Questionnaire;

/** When check-ups are due, in a line. */
record DueLine(Telling telling, List<Questionnaire> asked) {

    String of(List<CheckUpDue> due) {
        return due.isEmpty()
                ? telling.text().of("due.never")
                : due.stream().map(this::of).collect(Collectors.joining(" · "));
    }

    private String of(CheckUpDue due) {
        String day = telling.ui()
                .dayInWords(LocalDate.ofInstant(due.dueAt(), telling.visit().zone()));
        boolean late = due.dueAt().isBefore(telling.visit().now());
        String line = telling.text().of(late ? "due.late" : "due.next", day);
        return asked.size() == 1
                ? line
                : asked.stream()
                        .filter(one -> one.name().equals(due.questionnaire()))
                        .findFirst()
                        .map(one -> telling.title(one) + ": " + line)
                        .orElse(line);
    }
}
