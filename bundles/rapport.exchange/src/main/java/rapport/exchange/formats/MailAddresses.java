package rapport.exchange.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Group;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import rapport.api.party.Intake.Addressee;
import rapport.exchange.rules.MailAddress;

/** The address lists of mail headers, with groups, comments and encoded names. */
final class MailAddresses {

    private static final Pattern ADDRESS_FOR_NAME = Pattern.compile("([^<>,;:\"]*@[^<>,;:\"]*?)\\s*(<[^<>]*>)");
    private static final Pattern NAME_BEHIND = Pattern.compile("([^\\s,;<>()]+@[^\\s,;<>()]+)\\s*\\(([^()]*)\\)");

    private MailAddresses() {}

    /** Everybody in the list; what is not an address goes to {@code malformed}. */
    static List<Addressee> read(String line, Consumer<String> malformed) {
        List<Addressee> found = new ArrayList<>();
        for (Address address : parse(line)) {
            if (address instanceof Mailbox mailbox) {
                take(mailbox, found, malformed);
            } else if (address instanceof Group group) {
                group.getMailboxes().forEach(mailbox -> take(mailbox, found, malformed));
            }
        }
        return found;
    }

    private static List<? extends Address> parse(String line) {
        try {
            return LenientAddressParser.DEFAULT.parseAddressList(straightened(line));
        } catch (RuntimeException malformed) {
            return List.of();
        }
    }

    /** Outlook writes the address once more in the place of the name, and old programs the name behind it. */
    private static String straightened(String line) {
        boolean isPlain = line.indexOf('"') < 0;
        if (isPlain && line.indexOf('<') < 0 && line.indexOf('(') >= 0) {
            return NAME_BEHIND.matcher(line).replaceAll("\"$2\" <$1>");
        }
        return isPlain ? ADDRESS_FOR_NAME.matcher(line).replaceAll("\"$1\" $2") : line;
    }

    private static void take(Mailbox mailbox, List<Addressee> found, Consumer<String> malformed) {
        String address = mailbox.getAddress();
        Optional<String> mail = MailAddress.find(address);
        if (mail.isPresent()) {
            String name = mailbox.getName() == null ? null : decode(mailbox.getName());
            found.add(new Addressee(mail.get(), MailAddress.cleanName(name, mail.get())));
        } else if (!address.isBlank() && !address.toLowerCase(Locale.ROOT).startsWith("undisclosed")) {
            malformed.accept(address);
        }
    }

    /** The text of a header with its encoded words decoded. */
    static String decode(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        try {
            return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (RuntimeException malformed) {
            return text;
        }
    }
}
