package rapport.temperature.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.Person;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.api.survey.Surveys;
import rapport.api.survey.Surveys.Sent;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** The links of a survey as a file for one's own mailing: first for those who have none, once more for those who keep silent. */
@Component
@ConsolePath({"/surveys/{id}/links", "/surveys/{id}/reminders"})
public final class SurveyLinksPage implements Page {

    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = SurveyMailingPage.PATIENCE;

    private final Surveys surveys;
    private final Directory directory;

    @Activate
    public SurveyLinksPage(@Reference Surveys surveys, @Reference Directory directory) {
        this.surveys = surveys;
        this.directory = directory;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        Caller by = visit.caller();
        Optional<Survey> found = visit.findId("id", SurveyId::new).flatMap(id -> surveys.find(by, id));
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        SurveyId id = found.get().id();
        boolean again = visit.path().endsWith("/reminders");
        Instant before = visit.now().minus(PATIENCE);
        Supplier<List<Sent>> more =
                again ? () -> surveys.remind(by, id, before, AT_ONCE) : () -> surveys.send(by, id, AT_ONCE);
        List<Sent> first = more.get();
        if (first.isEmpty()) {
            String why =
                    Telling.to(visit).text().of(again ? "survey.remind.none" : "survey.links.none", PATIENCE.toDays());
            return Answer.seeOther("/surveys/" + id.value()).with(Toast.saying(why));
        }
        String name = found.get().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv";
        return Answer.download(name, "text/csv; charset=utf-8", output -> write(visit, first, more, output));
    }

    private void write(Visit visit, List<Sent> first, Supplier<List<Sent>> more, OutputStream output)
            throws IOException {
        output.write("name,mail,link\r\n".getBytes(StandardCharsets.UTF_8));
        for (List<Sent> some = first; !some.isEmpty(); some = more.get()) {
            for (Sent sent : some) {
                output.write(line(visit, sent).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String line(Visit visit, Sent sent) {
        Optional<Person> person =
                directory.findPerson(visit.caller(), sent.recipient().person());
        String mail = person.flatMap(one -> one.contactPoints().stream()
                        .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                        .findFirst())
                .map(ContactPoint::value)
                .orElse("");
        String name = person.map(Person::displayName).orElse("");
        return Stream.of(name, mail, visit.origin() + sent.link().path())
                .map(SurveyLinksPage::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    // What begins like a formula is none: spreadsheets would work it out.
    private static String cell(String text) {
        String safe = text.matches("^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
