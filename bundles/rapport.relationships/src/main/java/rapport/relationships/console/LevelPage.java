package rapport.relationships.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rapport.api.level.LevelDescription;
import rapport.console.api.Answer;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Tab;

/** What the list and the board of a level have in common: the head, and the tabs between them. */
record LevelPage(LevelDescription level, Telling telling) {

    /** Answers for the level in the path, unless it is switched off, unknown, or not for the reader's eyes. */
    static Answer answer(Parts parts, Telling telling, Function<LevelPage, Answer> answer) {
        String name = telling.visit().variable("level");
        Optional<LevelDescription> level = parts.findLevel(name);
        if (level.isEmpty()) {
            return parts.findSwitchedOff(name, telling.visit().caller())
                    .map(Answer::switchedOff)
                    .orElseGet(Answer::notFound);
        }
        return telling.visit().caller().mayRead(name)
                ? answer.apply(new LevelPage(level.get(), telling))
                : Answer.notFound();
    }

    String path() {
        return "/" + level.name();
    }

    String title() {
        return telling.words(level).name();
    }

    PageHead head() {
        PageHead head = telling.ui().head(title()).detail(telling.words(level).purpose());
        return telling.visit().caller().mayWrite(level.name()) ? head.acts(begin()) : head;
    }

    Act begin() {
        return Act.dialog(telling.text().of("begin.act", telling.words(level).singular()), path() + "/begin")
                .icon("plus")
                .primary();
    }

    List<Tab> tabs(String current) {
        return List.of(
                Tab.of(telling.text().of("tab.all"), path(), current.equals("all")),
                Tab.of(telling.text().of("tab.mine"), path() + "?owner=me", current.equals("mine")),
                Tab.of(telling.text().of("tab.board"), path() + "/board", current.equals("board")));
    }
}
