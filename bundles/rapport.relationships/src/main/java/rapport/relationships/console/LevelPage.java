package rapport.relationships.console;

import java.util.List;
import java.util.Optional;
import rapport.api.level.LevelDescription;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Tab;

/** What the list and the board of a level have in common: the head, and the tabs between them. */
record LevelPage(LevelDescription level, Telling telling) {

    /** The level in the path, if it is enabled and the reader may see it. */
    static Optional<LevelPage> find(Parts parts, Telling telling) {
        return parts.levels
                .findEnabled(telling.visit().variable("level"))
                .filter(level -> telling.visit().caller().mayRead(level.name()))
                .map(level -> new LevelPage(level, telling));
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
