package rapport.listening.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.Word;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.mail.Mailing;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.listening.console.templates.JteclosingmailGenerated;

/** Sends the closing statement by mail to one of those whom it concerns, in words that the sender may change. */
@Component
@ConsolePath("/concerns/{id}/closing/mail")
public final class ClosingMailPage implements Page {

    private static final int MOST_PEOPLE = 20;

    private final Parts parts;
    private final ClosingMail mail;

    @Activate
    public ClosingMailPage(@Reference Parts parts, @Reference ClosingMail mail) {
        this.parts = parts;
        this.mail = mail;
    }

    @Override
    public Answer show(Visit visit) {
        return answer(visit, (mailing, closed) -> ask(closed, start(closed), List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        return answer(visit, this::send);
    }

    /** What is done with a statement where there is a way to send it. */
    private interface Sending {
        Answer with(Mailing mailing, Closed closed);
    }

    private Answer answer(Visit visit, Sending sending) {
        return mail.find()
                .map(mailing -> InSight.change(
                        parts, visit, one -> Closed.answer(one, closed -> sending.with(mailing, closed))))
                .orElseGet(Answer::notFound);
    }

    private Answer send(Mailing mailing, Closed closed) {
        Visit visit = closed.one().visit();
        Parameters form = visit.form();
        Optional<Addressee> addressee = addressees(closed.one())
                .filter(one -> one.key().equals(form.text("address")))
                .findFirst();
        if (addressee.isEmpty()) {
            return ask(closed, form, List.of(Objection.to("address", "closing.mail.nobody", "say who gets it")));
        }
        MailDraft draft = MailDraft.personal(
                        addressee.get().person().id(),
                        addressee.get().address(),
                        closed.one().relationship().id(),
                        closed.language(),
                        form.text("subject"),
                        form.text("text"))
                .with(closed.file());
        Outcome<Mail> outcome = mailing.send(visit.caller(), draft);
        Texts text = ConcernTelling.MESSAGES.in(visit.locale());
        return outcome.findValue()
                .map(queued ->
                        Answer.done(Toast.saying(text.of("closing.mail.queued", queued.address())), closed.path("")))
                .orElseGet(() -> ask(closed, form, outcome.objections()));
    }

    private Answer ask(Closed closed, Parameters values, List<Objection> objections) {
        InSight one = closed.one();
        ConcernTelling telling = one.telling(Stream.of());
        String title = telling.text().of("closing.mail");
        List<Choice> choices = addressees(one).map(Addressee::asChoice).toList();
        Fields fields = telling.ui().fields(values, objections, telling.text()).prefix("mail");
        Body form = choices.isEmpty()
                ? telling.ui()
                        .empty(
                                "mail",
                                telling.text().of("closing.mail.none"),
                                telling.text().of("closing.mail.none.hint"))
                : output ->
                        JteclosingmailGenerated.render(output, null, closed.path("/mail"), choices, fields, telling);
        Body dialog = telling.ui().dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    private static Parameters start(Closed closed) {
        Texts theirs = ConcernTelling.MESSAGES.in(closed.language());
        return Parameters.of(
                "subject",
                closed.statement().title(),
                "text",
                ConcernTelling.say(
                        theirs,
                        closed.one().concern().ours(),
                        "closing.mail.start",
                        closed.one().concern().words(),
                        closed.one().visit().caller().name()));
    }

    /** An address of somebody of theirs. */
    private record Addressee(Person person, String address) {

        String key() {
            return person.id().value() + " " + address;
        }

        Choice asChoice() {
            return Choice.of(key(), person.displayName() + ", " + address);
        }
    }

    /** Who spoke of it first, then whom else we know there. */
    private Stream<Addressee> addressees(InSight one) {
        Concern concern = one.concern();
        Stream<PersonId> spoke = Stream.concat(
                Stream.ofNullable(concern.confirmed()).map(Word::person), Stream.ofNullable(concern.person()));
        return Stream.concat(
                        spoke,
                        parts
                                .relationships
                                .peopleOf(
                                        one.visit().caller(), one.relationship().id(), MOST_PEOPLE)
                                .stream())
                .distinct()
                .flatMap(id -> parts.directory.findPerson(one.visit().caller(), id).stream())
                .flatMap(person -> person.contactPoints().stream()
                        .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                        .map(point -> new Addressee(person, point.value())));
    }
}
