package rapport.mail.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapport.api.mail.Mail;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Pill;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

/** Mail in words. */
public record Telling(Widgets ui, Texts text) {

    static Telling to(Visit visit) {
        return new Telling(Widgets.of(visit), MailPage.MESSAGES.in(visit.locale()));
    }

    Pill state(Mail mail) {
        Tone tone =
                switch (mail.state()) {
                    case QUEUED -> Tone.PLAIN;
                    case SENT -> Tone.GOOD;
                    case FAILED -> Tone.SERIOUS;
                };
        return ui.pill(text.of("state." + key(mail.state())), tone);
    }

    Row row(Mail mail) {
        return Row.of(
                "",
                MailPage.PATH + "/" + mail.id().value(),
                ui.icon("mail"),
                mail.subject(),
                ui.text(mail.address()),
                state(mail),
                ui.text(mail.byName()),
                ui.ago(mail.queuedAt()));
    }

    List<Fact> facts(Mail mail) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                text.of("mail.to"),
                ui.link(mail.address(), "/people/" + mail.to().value())));
        facts.add(Fact.of(text.of("mail.state"), state(mail)));
        facts.add(Fact.of(
                text.of("mail.kind"), text.of("kind." + mail.kind().name().toLowerCase(Locale.ROOT))));
        facts.add(Fact.of(text.of("mail.by"), mail.byName()));
        facts.add(Fact.of(text.of("mail.queued"), ui.moment(mail.queuedAt())));
        if (mail.sentAt() != null) {
            facts.add(Fact.of(text.of("mail.sent"), ui.moment(mail.sentAt())));
        }
        if (mail.attempts() > 0) {
            facts.add(Fact.of(text.of("mail.attempts"), ui.number(mail.attempts())));
        }
        if (mail.said() != null) {
            facts.add(Fact.of(text.of("mail.said"), mail.said()));
        }
        if (mail.attempts() > 0 && mail.nextAt() != null) {
            facts.add(Fact.of(text.of("mail.next"), ui.moment(mail.nextAt())));
        }
        return facts;
    }

    static String key(Mail.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
