package rapport.promises.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.PromiseChain;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.PageHead;
import rapport.promises.console.templates.JtechainGenerated;

/** A promise with all that it rests on, and what rests on it. */
@Component
@ConsolePath("/commitments/{id}")
public final class ChainPage implements Page {

    private final Parts parts;

    @Activate
    public ChainPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit)
                .flatMap(promise ->
                        parts.chains.chain(visit.caller(), promise.id()).map(chain -> show(visit, promise, chain)))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Commitment promise, PromiseChain chain) {
        Telling telling = Telling.to(visit);
        boolean mayWrite = parts.mayWrite(visit.caller(), promise);
        ChainTelling told = ChainTelling.of(parts, telling, chain, mayWrite);
        PageHead head = head(telling, promise, told, mayWrite);
        List<Fact> facts = facts(telling, promise, chain, told.first());
        List<Commitment> above = parts.chains.restingOn(visit.caller(), promise.id());
        Names names = parts.names(telling, above);
        List<LinkView> resting = above.stream()
                .map(one -> new LinkView(
                        one.what(),
                        Telling.pathOf(one.id()),
                        telling.who(one, names),
                        List.of(),
                        telling.text().of("date.due", telling.ui().dateInWords(one.due())),
                        "",
                        false,
                        List.of(),
                        List.of()))
                .toList();
        return Answer.shown(
                promise.what(),
                output -> JtechainGenerated.render(output, null, head, facts, told.first(), resting, chain, telling));
    }

    private PageHead head(Telling telling, Commitment promise, ChainTelling told, boolean mayWrite) {
        PageHead head = telling.ui()
                .head(promise.what())
                .detail(telling.who(promise, told.names()))
                .acts(mayWrite ? acts(telling, promise) : List.of());
        Optional<Relationship> home = Optional.ofNullable(promise.relationship())
                .flatMap(id -> parts.home(telling.visit().caller(), id));
        return home.map(one -> head.under(
                        parts.names(telling, List.of(one.party())).of(one.party()),
                        "/relationships/" + one.id().value()))
                .orElseGet(() -> head.under(telling.text().of("promises.title"), PromisesPage.PATH));
    }

    private static List<Act> acts(Telling telling, Commitment promise) {
        String path = Telling.pathOf(promise.id());
        String form = "/promises/" + promise.id().value();
        List<Act> acts = new ArrayList<>();
        if (promise.state() == State.OPEN) {
            acts.add(Act.dialog(telling.text().of("expectation.title"), path + "/expectation")
                    .icon("calendar-clock")
                    .primary());
            acts.add(Act.dialog(telling.text().of("backing.add"), path + "/backings")
                    .icon("link"));
            acts.add(settle(telling, form, State.KEPT).icon("check"));
            acts.add(settle(telling, form, State.BROKEN).icon("x"));
        } else {
            acts.add(settle(telling, form, State.OPEN).icon("undo-2"));
        }
        acts.add(Act.dialog(telling.text().of("act.edit"), form).icon("pencil").key("E"));
        return acts;
    }

    private static Act settle(Telling telling, String form, State state) {
        String word = state.name().toLowerCase(Locale.ROOT);
        return Act.post(telling.text().of("settle." + state), form + "/settlement?state=" + word);
    }

    private static List<Fact> facts(Telling telling, Commitment promise, PromiseChain chain, LinkView first) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(telling.text().of("fact.due"), telling.ui().date(promise.due())));
        if (promise.state() == State.OPEN) {
            facts.add(Fact.of(telling.text().of("fact.expected"), telling.ui().date(chain.expected())));
            facts.add(Fact.of(telling.text().of("fact.chance"), Body.text(telling.percent(chain.chance()))));
        } else {
            facts.add(Fact.of(telling.text().of("fact.state"), telling.text().of("state." + promise.state())));
        }
        if (chain.weak() != null) {
            find(first, Telling.pathOf(chain.weak()))
                    .ifPresent(weak -> facts.add(
                            Fact.of(telling.text().of("fact.weak"), telling.ui().link(weak.what(), weak.path()))));
        }
        if (chain.outside() > 0) {
            facts.add(Fact.of(telling.text().of("fact.outside"), telling.text().of("outside.count", chain.outside())));
        }
        return facts;
    }

    private static Optional<LinkView> find(LinkView link, String path) {
        return link.path().equals(path)
                ? Optional.of(link)
                : link.backing().stream()
                        .flatMap(one -> find(one, path).stream())
                        .findFirst();
    }
}
