package rapport.access.rules;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rapport.access.model.AccountDraft;
import rapport.api.outcome.Objection;

/** What an account must say of itself. */
public final class AccountRules {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,119}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)*");
    private static final int LONGEST_NAME = 200;

    private AccountRules() {}

    public static List<Objection> objections(AccountDraft draft) {
        List<Objection> objections = new ArrayList<>();
        if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
            objections.add(Objection.to("name", "name.missing", "Say what the person is called."));
        }
        if (!LOGIN.matcher(draft.login()).matches()) {
            objections.add(Objection.to(
                    "login", "login.malformed", "A sign-in name is a mail address, or a word of letters and digits."));
        }
        if (draft.mail() != null && !MAIL.matcher(draft.mail()).matches()) {
            objections.add(Objection.to("mail", "mail.malformed", "This does not look like a mail address."));
        }
        if (Locale.forLanguageTag(draft.language()).getLanguage().isEmpty()) {
            objections.add(Objection.to("language", "language.unknown", "This is not a language that we know."));
        }
        if (!isZone(draft.zone())) {
            objections.add(Objection.to("zone", "zone.unknown", "This is not a time zone that we know."));
        }
        return objections;
    }

    public static Objection loginTaken() {
        return Objection.to("login", "login.taken", "Somebody else signs in with this name already.");
    }

    /** Nobody could ever change anything again. */
    public static Objection lastAdministrator(String field) {
        return Objection.to(
                field, "account.lastAdministrator", "This is the only administrator. Make somebody else one first.");
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
