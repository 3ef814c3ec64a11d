package rapport.modules.console;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.console.api.Texts;
import rapport.modules.change.ChangeSummary;

/** The summary of a change in words. */
final class SummaryWords {

    private SummaryWords() {}

    static String of(String summary, Texts text) {
        if (summary.startsWith(ChangeSummary.BACK)) {
            return text.of("summary.back", of(summary.substring(ChangeSummary.BACK.length()), text));
        }
        if (summary.startsWith(ChangeSummary.LOCK)) {
            return text.of("summary.lock", summary.substring(ChangeSummary.LOCK.length()));
        }
        return Stream.of(summary.split(ChangeSummary.NEXT))
                .map(module -> module(module, text))
                .collect(Collectors.joining(ChangeSummary.NEXT));
    }

    private static String module(String module, Texts text) {
        if (module.startsWith(ChangeSummary.COMES)) {
            return text.of("summary.comes", module.substring(ChangeSummary.COMES.length()));
        }
        return module.startsWith(ChangeSummary.GOES)
                ? text.of("summary.goes", module.substring(ChangeSummary.GOES.length()))
                : module;
    }
}
