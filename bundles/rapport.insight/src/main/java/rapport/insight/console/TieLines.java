package rapport.insight.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Sparkline;
import rapport.console.api.widget.Widgets;
import rapport.insight.console.templates.JtetielinesGenerated;
import rapport.insight.store.KeptTies;

/** Draws ties on records: who, how close, where it is going. */
@Component(service = TieLines.class)
public final class TieLines {

    private static final int MOST = 8;
    private static final int MONTHS = 12;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final double NOTICEABLE = 0.03;

    private final KeptTies ties;
    private final Directory directory;

    @Activate
    public TieLines(@Reference KeptTies ties, @Reference Directory directory) {
        this.ties = ties;
        this.directory = directory;
    }

    /** One tie, told from one of its ends. */
    public record Line(PartyName who, String second, Tie tie, Body warmth, Body course, String path) {}

    /** The strongest ties of one person; empty where there are none. */
    Optional<Body> of(Visit visit, PersonId person) {
        List<Tie> found =
                ties.list(visit.caller(), person, 0, PageRequest.first(MOST)).items();
        return draw(visit, found, person);
    }

    /** Which of us knows these people best; empty where nobody knows anyone. */
    Optional<Body> to(Visit visit, List<PersonId> people) {
        Set<PersonId> asked = new HashSet<>(people);
        List<Tie> found = ties.strongest(visit.caller(), people).values().stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Tie::strength).reversed())
                .limit(MOST)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(body(visit, lines(visit, found, asked)));
    }

    /** The best tie that one of us has to any of them: how close, with whom, and since when it rests. */
    Optional<Body> warmest(Visit visit, List<PersonId> people) {
        return ties.strongest(visit.caller(), people).values().stream()
                .max(Comparator.comparingDouble(Tie::strength))
                .map(tie -> warmest(visit, tie, people));
    }

    private Body warmest(Visit visit, Tie tie, List<PersonId> theirs) {
        Widgets ui = Widgets.of(visit);
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        PersonId ours = theirs.contains(tie.a()) ? tie.b() : tie.a();
        PartyName name = directory.names(visit.caller(), List.<PartyId>of(ours)).get(ours);
        Body warmth = ui.warmthInWords(OptionalDouble.of(tie.strength()));
        String last = ui.agoInWords(tie.lastContact());
        return output -> {
            warmth.writeTo(output);
            output.writeContent(" · ");
            output.writeUserContent(name == null ? last : text.of("warmth.with", name.name(), last));
        };
    }

    private Optional<Body> draw(Visit visit, List<Tie> found, PersonId from) {
        return found.isEmpty() ? Optional.empty() : Optional.of(body(visit, lines(visit, found, Set.of(from), from)));
    }

    private List<Line> lines(Visit visit, List<Tie> found, Set<PersonId> theirs, PersonId... from) {
        Set<PartyId> people = new HashSet<>();
        found.forEach(tie -> people.addAll(List.of(tie.a(), tie.b())));
        Map<PartyId, PartyName> names = directory.names(visit.caller(), people);
        Map<Tie, List<Double>> courses = ties.courses(found, instants(visit.now()));
        List<Line> lines = new ArrayList<>();
        for (Tie tie : found) {
            PersonId shown = from.length > 0 ? tie.other(from[0]) : theirs.contains(tie.b()) ? tie.b() : tie.a();
            PartyName who = names.get(shown);
            PartyName other = names.get(tie.other(shown));
            if (who != null && other != null) {
                lines.add(line(
                        visit, tie, who, from.length > 0 ? "" : other.name(), courses.getOrDefault(tie, List.of())));
            }
        }
        return lines;
    }

    private static Line line(Visit visit, Tie tie, PartyName who, String through, List<Double> course) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        String trend = text.of("tie.trend." + trend(tie));
        String second = (through.isEmpty() ? "" : through + " · ") + trend + " · " + ui.agoInWords(tie.lastContact());
        return new Line(who, second, tie, ui.warmth(tie.strength()), sparkline(tie, course, text), path(tie));
    }

    static Body sparkline(Tie tie, List<Double> course, Texts text) {
        List<Double> values = new ArrayList<>(course);
        values.add(tie.strength());
        return new Sparkline(values, text.of("tie.course.says", Math.round(tie.strength() * 100)));
    }

    static String trend(Tie tie) {
        return tie.trend() > NOTICEABLE ? "up" : tie.trend() < -NOTICEABLE ? "down" : "flat";
    }

    static String path(Tie tie) {
        return "/ties/" + tie.a().value() + "/" + tie.b().value();
    }

    /** Month by month through the last year. */
    static List<Instant> instants(Instant now) {
        List<Instant> instants = new ArrayList<>();
        for (int month = MONTHS; month > 0; month--) {
            instants.add(now.minus(MONTH.multipliedBy(month)));
        }
        return instants;
    }

    private static Body body(Visit visit, List<Line> lines) {
        Widgets ui = Widgets.of(visit);
        return output -> JtetielinesGenerated.render(output, null, lines, ui);
    }
}
