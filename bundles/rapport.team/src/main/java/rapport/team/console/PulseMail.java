package rapport.team.console;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.mail.MailDraft;
import rapport.api.mail.Mailing;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Texts;
import rapport.team.model.Pulse;
import rapport.team.rules.Secret;
import rapport.team.store.PulsePost;

/** Mails those who are asked their links, where a mail server is configured. */
@Component
public final class PulseMail implements PulsePost {

    private final Directory directory;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Mailing mailing;

    @Activate
    public PulseMail(@Reference Directory directory) {
        this.directory = directory;
    }

    PulseMail(Directory directory, Mailing mailing) {
        this.directory = directory;
        this.mailing = mailing;
    }

    @Override
    public int send(Caller by, Pulse pulse, Map<PersonId, Secret> secrets) {
        Mailing server = mailing;
        if (server == null || !server.isConfigured()) {
            return 0;
        }
        Map<PartyId, PartyName> names = directory.names(by, secrets.keySet());
        Map<String, Long> asked = names.values().stream()
                .flatMap(name -> Stream.ofNullable(name.mail()))
                .collect(Collectors.groupingBy(PulseMail::box, Collectors.counting()));
        return (int) secrets.entrySet().stream()
                .filter(one -> isOneReaders(asked, names.get(one.getKey())))
                .filter(one -> send(server, by, pulse, names.get(one.getKey()), one))
                .count();
    }

    // Whoever reads one mailbox for several would hold several of the five answers.
    private static boolean isOneReaders(Map<String, Long> asked, @Nullable PartyName name) {
        String address = name == null ? null : name.mail();
        return address != null && asked.getOrDefault(box(address), 0L) == 1;
    }

    private static String box(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean send(
            Mailing server, Caller by, Pulse pulse, @Nullable PartyName name, Map.Entry<PersonId, Secret> one) {
        String address = name == null ? null : name.mail();
        if (address == null) {
            return false;
        }
        Texts text = Saying.MESSAGES.in(by.locale());
        String link = server.wholeLink("/pulse/" + one.getValue().text());
        MailDraft draft = MailDraft.personal(
                one.getKey(),
                address,
                null,
                by.locale(),
                text.of("pulse.mail.subject", pulse.title()),
                text.of("pulse.mail.text", link));
        return server.send(by, draft).findValue().isPresent();
    }
}
