package rapport.promises.console;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.ChainLink;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.KeepRate;
import rapport.api.commitment.PromiseChain;
import rapport.api.party.PartyId;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tone;

/** Says a chain in words: each link with its dates, its chance and what is wrong with it. */
record ChainTelling(Telling telling, PromiseChain chain, Names names, boolean mayWrite) {

    static ChainTelling of(Parts parts, Telling telling, PromiseChain chain, boolean mayWrite) {
        Set<PartyId> parties = new HashSet<>();
        gather(chain.first(), parties);
        return new ChainTelling(telling, chain, parts.names(telling, parties), mayWrite);
    }

    private static void gather(ChainLink link, Set<PartyId> parties) {
        if (link.by() != null) {
            parties.add(link.by());
        }
        if (link.promise() != null) {
            parties.add(link.promise().to());
        }
        link.backing().forEach(one -> gather(one, parties));
    }

    LinkView first() {
        return view(chain.first(), null);
    }

    private LinkView view(ChainLink link, @Nullable Commitment above) {
        Commitment promise = link.promise();
        if (promise == null) {
            String who = link.by() == null
                    ? telling.text().of("outside.unknown")
                    : telling.text().of("outside.by", names.of(link.by()));
            return new LinkView(
                    telling.text().of("outside.title"), "", who, List.of(), "", "", true, List.of(), List.of());
        }
        return new LinkView(
                promise.what(),
                above == null ? "" : Telling.pathOf(promise.id()),
                telling.who(promise, names),
                marks(link, promise),
                dates(link, promise),
                chance(link, promise),
                false,
                link.backing().stream().map(one -> view(one, promise)).toList(),
                above == null || !mayWrite ? List.of() : List.of(unback(above, promise)));
    }

    private Act unback(Commitment above, Commitment below) {
        return Act.delete(
                        telling.text().of("backing.remove"),
                        Telling.pathOf(above.id()) + "/backings/" + below.id().value())
                .icon("x")
                .quiet();
    }

    private List<Content> marks(ChainLink link, Commitment promise) {
        List<Content> marks = new ArrayList<>();
        if (promise.id().equals(chain.weak())) {
            marks.add(telling.ui()
                    .pill(telling.text().of("mark.weak"), Tone.CAREFUL)
                    .icon("triangle-alert"));
        }
        if (promise.state() != State.OPEN) {
            Tone tone = promise.state() == State.KEPT ? Tone.GOOD : Tone.SERIOUS;
            marks.add(telling.ui().pill(telling.text().of("state." + promise.state()), tone));
        }
        Long slack = link.slack();
        if (slack != null) {
            String words = telling.text().of(slack < 0 ? "slack.late" : "slack.left", Math.abs(slack));
            marks.add(telling.ui().pill(words, slack < 0 ? Tone.SERIOUS : Tone.PLAIN));
        }
        return marks;
    }

    private String dates(ChainLink link, Commitment promise) {
        List<String> dates = new ArrayList<>();
        dates.add(telling.text().of("date.due", telling.ui().dateInWords(promise.due())));
        if (promise.state() == State.OPEN
                && link.expected() != null
                && !link.expected().equals(promise.due())) {
            dates.add(telling.text().of("date.expected", telling.ui().dateInWords(link.expected())));
        }
        if (link.needed() != null && !link.needed().equals(promise.due())) {
            dates.add(telling.text().of("date.needed", telling.ui().dateInWords(link.needed())));
        }
        return String.join(" · ", dates);
    }

    private String chance(ChainLink link, Commitment promise) {
        KeepRate record = link.keeping();
        Double chance = link.chance();
        if (record == null || chance == null || promise.state() != State.OPEN) {
            return "";
        }
        boolean ours = names.isOurs(promise.by());
        String from = record.isKnown()
                ? telling.text().of(ours ? "chance.ours" : "chance.theirs", record.kept(), record.settled())
                : telling.text().of(ours ? "chance.unknown.ours" : "chance.unknown");
        return telling.text().of("chance.link", telling.percent(chance), from);
    }
}
