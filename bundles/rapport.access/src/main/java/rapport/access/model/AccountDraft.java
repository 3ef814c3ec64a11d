package rapport.access.model;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.party.PersonId;

/** What somebody wants an account to be. Checked where it is used, with all objections at once. */
public record AccountDraft(
        String login,
        String name,
        @Nullable String mail,
        @Nullable PersonId person,
        Role role,
        Map<String, Right> levelRights,
        String language,
        String zone) {

    public AccountDraft {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        mail = mail == null || mail.isBlank() ? null : mail.strip().toLowerCase(Locale.ROOT);
        levelRights = Map.copyOf(levelRights);
    }

    /** What an account is now, to be changed in one respect. */
    public static AccountDraft of(Account account) {
        return new AccountDraft(
                account.login(),
                account.name(),
                account.mail(),
                account.person(),
                account.role(),
                account.levelRights(),
                account.language(),
                account.zone());
    }

    /** The same, read in another language and zone. */
    public AccountDraft readIn(String otherLanguage, String otherZone) {
        return new AccountDraft(login, name, mail, person, role, levelRights, otherLanguage, otherZone);
    }

    /** The same for that colleague. */
    public AccountDraft of(PersonId colleague) {
        return new AccountDraft(login, name, mail, colleague, role, levelRights, language, zone);
    }
}
