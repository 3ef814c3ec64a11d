package rapport.team.console;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.team.console.templates.JtenewpulseGenerated;
import rapport.team.model.OpenedPulse;
import rapport.team.model.PulseDraft;
import rapport.team.store.Departments;
import rapport.team.store.Departments.Colleague;
import rapport.team.store.Pulses;

/** Asks departments, or people chosen one by one; whoever asks sees no link of theirs. */
@Component
@ConsolePath(NewPulsePage.PATH)
public final class NewPulsePage implements Page {

    static final String PATH = PulseListPage.PATH + "/new";

    private final Pulses pulses;
    private final Directory directory;
    private final Departments departments;

    @Activate
    public NewPulsePage(@Reference Pulses pulses, @Reference Directory directory) {
        this.pulses = pulses;
        this.directory = directory;
        this.departments = new Departments(directory);
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Right.WRITE, "team");
        return form(Saying.to(visit), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        Saying saying = Saying.to(visit);
        PickedPeople picked = PickedPeople.in(visit.form(), "people", visit.caller(), directory);
        if (!picked.objections().isEmpty()) {
            return form(saying, picked.objections());
        }
        Map<PersonId, Colleague> colleagues = departments.colleagues(visit.caller(), visit.today());
        Set<PersonId> people = new HashSet<>(picked.people());
        List<String> chosen = visit.form().all("department");
        colleagues.values().stream()
                .filter(one -> chosen.contains(one.department()))
                .map(Colleague::id)
                .forEach(people::add);
        PulseDraft draft = new PulseDraft(
                visit.form().text("title"),
                visit.form().text("questions").lines().toList(),
                people);
        Outcome<OpenedPulse> opened = pulses.open(visit.caller(), draft);
        return opened.findValue().map(pulse -> asked(saying, pulse)).orElseGet(() -> form(saying, opened.objections()));
    }

    private Answer form(Saying saying, List<Objection> objections) {
        Visit visit = saying.visit();
        Map<String, Long> sizes = departments.colleagues(visit.caller(), visit.today()).values().stream()
                .map(Colleague::department)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        List<Choice> choices = sizes.entrySet().stream()
                .map(size -> Choice.of(size.getKey(), saying.say("pulse.department", size.getKey(), size.getValue())))
                .toList();
        Body form = output -> JtenewpulseGenerated.render(output, null, choices, saying.fields(objections), saying);
        String title = saying.say("pulse.new");
        Body page = Saying.all(
                List.of(saying.ui().head(title).under(saying.say("pulses.title"), PulseListPage.PATH), form));
        return objections.isEmpty() ? Answer.shown(title, page) : Answer.refused(title, page);
    }

    private static Answer asked(Saying saying, OpenedPulse opened) {
        int signedIn = opened.pulse().people() - opened.mailed();
        return Answer.seeOther(PulseListPage.path(opened.pulse()))
                .with(Toast.saying(saying.say("pulse.asked", opened.mailed(), signedIn)));
    }
}
