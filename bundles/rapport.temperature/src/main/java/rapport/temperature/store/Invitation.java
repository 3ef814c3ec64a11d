package rapport.temperature.store;

import java.util.Locale;
import rapport.api.level.Localized;
import rapport.api.mail.MailDraft;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.survey.Survey;
import rapport.api.survey.Surveys.Sent;

/** The mail in which a survey asks: the question, the link, and who asks. */
final class Invitation {

    private static final Localized TEXT = Localized.of("""
            %s,

            %s

            One click and a number are enough; no account is needed:
            %s

            The link is yours alone, and works once.

            %s
            """, """
            %s,

            %s

            Ein Klick und eine Zahl genügen, ohne Konto:
            %s

            Der Link gehört nur Ihnen und gilt einmal.

            %s
            """);

    private Invitation() {}

    /** Where somebody gets mail; an empty text where nowhere. */
    static String address(Person person) {
        return person.contactPoints().stream()
                .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                .map(ContactPoint::value)
                .findFirst()
                .orElse("");
    }

    static MailDraft of(Survey survey, Sent sent, Person to, String link, String byName, Locale language) {
        String text =
                TEXT.in(language).formatted(to.displayName(), survey.question().in(language), link, byName);
        return MailDraft.personal(to.id(), address(to), sent.recipient().relationship(), language, survey.title(), text)
                .asSurvey();
    }
}
