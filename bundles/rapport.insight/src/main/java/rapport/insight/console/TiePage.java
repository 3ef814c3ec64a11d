package rapport.insight.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Widgets;
import rapport.insight.console.templates.JtetieGenerated;
import rapport.insight.store.KeptTies;
import rapport.insight.store.Scale;

/** One tie: the number, its trend, and the interactions behind it. */
@Component
@ConsolePath("/ties/{a}/{b}")
public final class TiePage implements Page {

    private static final int SHOWN = 100;

    private final KeptTies ties;
    private final Interactions interactions;
    private final Directory directory;
    private final Scale scale;

    @Activate
    public TiePage(
            @Reference KeptTies ties,
            @Reference Interactions interactions,
            @Reference Directory directory,
            @Reference Scale scale) {
        this.ties = ties;
        this.interactions = interactions;
        this.directory = directory;
        this.scale = scale;
    }

    /** What the template shows. */
    public record View(Body head, List<Fact> facts, String how, Body timeline) {}

    @Override
    public Answer show(Visit visit) {
        Optional<PersonId> a = visit.findId("a", PersonId::new);
        Optional<PersonId> b = visit.findId("b", PersonId::new);
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return Answer.notFound();
        }
        Map<PartyId, PartyName> names = directory.names(visit.caller(), List.<PartyId>of(a.get(), b.get()));
        return ties.find(visit.caller(), a.get(), b.get())
                .filter(tie -> names.size() == 2)
                .map(tie -> shown(visit, tie, names))
                .orElseGet(Answer::notFound);
    }

    private Answer shown(Visit visit, Tie tie, Map<PartyId, PartyName> names) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        String title = text.of("tie.title", name(names, tie.a()), name(names, tie.b()));
        Body people = output -> {
            output.writeContent("<span class=\"tie-people\">");
            ui.mention(tie.a(), name(names, tie.a()), "/people/" + tie.a().value())
                    .writeTo(output);
            ui.mention(tie.b(), name(names, tie.b()), "/people/" + tie.b().value())
                    .writeTo(output);
            output.writeContent("</span>");
        };
        View view = new View(
                ui.head(title).detail(people),
                facts(visit, tie, ui, text),
                text.of("tie.how", scale.strength().decay().halfLife().toDays()),
                timeline(visit, tie, names, ui, text));
        return Answer.shown(title, output -> JtetieGenerated.render(output, null, view, text));
    }

    private List<Fact> facts(Visit visit, Tie tie, Widgets ui, Texts text) {
        List<Double> course =
                ties.courses(List.of(tie), TieLines.instants(visit.now())).getOrDefault(tie, List.of());
        String change = String.format(visit.locale(), "%+d", Math.round(tie.trend() * 100))
                .replace('-', '−');
        return List.of(
                Fact.of(text.of("tie.strength"), ui.warmthInWords(OptionalDouble.of(tie.strength()))),
                Fact.of(
                        text.of("tie.trend"),
                        text.of("tie.change", text.of("tie.trend." + TieLines.trend(tie)), change)),
                Fact.of(text.of("tie.course"), TieLines.sparkline(tie, course, text)),
                Fact.of(text.of("tie.peak"), ui.warmth(Math.min(1, tie.peak()))),
                Fact.of(text.of("tie.interactions"), ui.number(tie.interactions())),
                Fact.of(text.of("tie.last"), ui.ago(tie.lastContact())),
                Fact.of(
                        text.of("tie.two-way"),
                        tie.lastTwoWay() == null ? Body.text(text.of("tie.never")) : ui.ago(tie.lastTwoWay())));
    }

    private Body timeline(Visit visit, Tie tie, Map<PartyId, PartyName> names, Widgets ui, Texts text) {
        List<Moment> moments = new ArrayList<>();
        for (Interaction interaction : interactions.between(visit.caller(), tie.a(), tie.b(), SHOWN)) {
            String words = interaction.words() == null ? "" : interaction.words();
            moments.add(new Moment(
                    interaction.at(),
                    icon(interaction.channel()),
                    Body.text(line(interaction, tie, names, text)),
                    words.isEmpty() ? Body.EMPTY : Body.text(words),
                    List.of()));
        }
        return ui.timeline(moments);
    }

    private static String line(Interaction interaction, Tie tie, Map<PartyId, PartyName> names, Texts text) {
        String channel = text.of("channel." + interaction.channel());
        String topic = interaction.topic() == null ? "" : interaction.topic();
        Optional<PersonId> starter =
                interaction.findStarter().filter(who -> who.equals(tie.a()) || who.equals(tie.b()));
        String who = starter.map(from -> text.of("tie.line.to", name(names, from), name(names, tie.other(from))))
                .orElse("");
        String head = who.isEmpty() || interaction.channel().isTwoWay() ? channel : text.of("tie.line", channel, who);
        return topic.isEmpty() ? head : head + ": " + topic;
    }

    private static String name(Map<PartyId, PartyName> names, PersonId person) {
        PartyName name = names.get(person);
        return name == null ? "" : name.name();
    }

    private static String icon(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> "users";
            case VIDEO -> "video";
            case PHONE -> "phone";
            case CHAT -> "message-circle";
            case EMAIL -> "mail";
            case LETTER -> "mailbox";
        };
    }
}
