package rapport.access.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.access.AccessPages;
import rapport.access.model.Account;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;

class PagesTest {

    private final AccessPages access = new AccessPages();

    @AfterEach
    void close() {
        access.close();
    }

    @Test
    void speakBothLanguages() {
        MessagesContract.assertComplete(Offered.class);
    }

    @Test
    void setUpAsksForTheLinkAndThenMakesAnAdministrator() {
        SetUpPage page = new SetUpPage(access.setUp, access.firstSteps(), access.signedIn(), access.options);
        assertThat(Html.of(page.show(Visit.to("/set-up").build()))).contains("one-time link");
        assertThat(Html.of(page.submit(
                        Visit.to("/set-up").form(Parameters.of("name", "Eve")).build())))
                .contains("one-time link");
        Visit opened =
                Visit.to("/set-up").query(Parameters.of("key", access.key())).build();
        assertThat(Html.of(page.show(opened)))
                .contains("The customers")
                .contains("ours.example")
                .doesNotContain("The base");
        Parameters wrong =
                Parameters.of("key", access.key(), "name", "Ada", "mail", "ada@ours.example", "password", "secret");
        Answer refused = page.submit(Visit.to("/set-up").form(wrong).build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused))
                .contains("at least 10 characters")
                .contains("ada@ours.example")
                .doesNotContain("\"secret\"");
        Parameters right = wrong.with("password", access.password())
                .with("organization", "Ours")
                .with("domains", "ours.example");
        Answer.SeeOther done =
                (Answer.SeeOther) page.submit(Visit.to("/set-up").form(right).build());
        assertThat(access.signedIn().findSession(String.valueOf(done.session())))
                .isPresent();
        assertThat(page.show(opened)).isInstanceOf(Answer.SeeOther.class);
    }

    @Test
    void signInLeadsBackToWhereOneWanted() {
        SignInPage page = new SignInPage(access.accounts(), access.signedIn());
        assertThat(page.show(Visit.to("/sign-in").build())).isEqualTo(Answer.seeOther("/set-up"));
        access.root();
        Parameters form = Parameters.of("login", "root", "password", "wrong", "next", "/people");
        Answer refused =
                page.submit(Visit.to("/sign-in").form(form).in(Locale.GERMAN).build());
        assertThat(Html.of(refused))
                .contains("stimmt nicht")
                .contains("value=\"root\"")
                .doesNotContain("wrong");
        Answer.SeeOther in = (Answer.SeeOther) page.submit(Visit.to("/sign-in")
                .form(form.with("password", access.password()))
                .build());
        assertThat(in.location()).isEqualTo("/people");
        assertThat(access.signedIn().findSession(String.valueOf(in.session()))).isPresent();
        new SignOutPage(access.signedIn())
                .submit(Visit.to("/sign-out").sessionToken(in.session()).build());
        assertThat(access.signedIn().findSession(String.valueOf(in.session()))).isEmpty();
    }

    @Test
    void whoGotATemporaryPasswordIsAskedForAnother() {
        String session = access.root();
        Caller root = access.signedIn().findSession(session).orElseThrow();
        access.accounts().setTemporaryPassword(root, root.account(), "einmal und nie wieder");
        SignInPage page = new SignInPage(access.accounts(), access.signedIn());
        Parameters form = Parameters.of("login", "root", "password", "einmal und nie wieder");
        Answer.SeeOther in =
                (Answer.SeeOther) page.submit(Visit.to("/sign-in").form(form).build());
        assertThat(in.location()).isEqualTo("/account/password");
        assertThat(access.signedIn().findSession(session)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void myAccountShowsSessionsAndTokens(String language) {
        String session = access.root();
        MyAccountPage page = new MyAccountPage(access.accounts(), access.signedIn(), access.tokens());
        TokensPage tokens = new TokensPage(access.accounts(), access.tokens());
        Visit.Builder making = visit("/account/tokens", session, language)
                .form(Parameters.of("name", "backup", "role", "READER", "days", "never"));
        Matcher secret = Pattern.compile("rapport_[A-Za-z0-9_-]{43}").matcher(Html.of(tokens.submit(making.build())));
        assertThat(secret.find()).isTrue();
        assertThat(access.signedIn().findBearer(secret.group())).isPresent();
        String shown = Html.of(page.show(visit("/account", session, language).build()));
        assertThat(shown).contains("backup").doesNotContain(secret.group());
        assertThat(Html.of(
                        tokens.show(visit("/account/tokens", session, language).build())))
                .contains("name=\"days\"");
        Matcher id = Pattern.compile("/account/tokens/([0-9a-f-]{36})").matcher(shown);
        assertThat(id.find()).isTrue();
        tokens.remove(visit(id.group(), session, language)
                .variable("token", id.group(1))
                .build());
        assertThat(access.signedIn().findBearer(secret.group())).isEmpty();
        Answer refused = page.submit(visit("/account", session, language)
                .form(Parameters.of("language", "de", "zone", "Nowhere"))
                .build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("field-objection");
    }

    @Test
    void passwordsChangeForWhoKnowsTheOldOne() {
        String session = access.root();
        PasswordPage page = new PasswordPage(access.accounts(), access.signedIn());
        Parameters form = Parameters.of("current", "wrong", "password", "roter stiller Ozean");
        assertThat(Html.of(page.submit(
                        visit("/account/password", session, "en").form(form).build())))
                .contains("not your current password")
                .doesNotContain("Ozean");
        Parameters right = form.with("current", access.password());
        assertThat(page.submit(
                        visit("/account/password", session, "en").form(right).build()))
                .isInstanceOf(Answer.SeeOther.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void administratorsInviteColleagues(String language) {
        String session = access.root();
        AccountPage page = new AccountPage(access.accounts(), access.invitations);
        String path = "/administration/accounts/new";
        assertThat(Html.of(page.show(visit(path, session, language).build()))).contains("name=\"role\"");
        Parameters form =
                Parameters.of("name", "Ben", "mail", "ben@ours.example", "role", "MANAGER", "level.customers", "READ");
        String once = Html.of(page.submit(visit(path, session, language)
                .header("Origin", "https://rapport.ours.example")
                .form(form.with("language", "de").with("zone", "Europe/Berlin"))
                .build()));
        Matcher key = Pattern.compile("https://rapport\\.ours\\.example/invitation\\?key=([A-Za-z0-9_-]{43})")
                .matcher(once);
        assertThat(key.find()).as(once).isTrue();
        InvitationPage invitation = new InvitationPage(access.invitations, access.signedIn());
        Visit.Builder opened = Visit.to("/invitation").in(Locale.forLanguageTag(language));
        assertThat(Html.of(invitation.show(
                        opened.query(Parameters.of("key", key.group(1))).build())))
                .contains("Ben");
        Parameters chosen = Parameters.of("key", key.group(1), "password", access.password());
        assertThat(invitation.submit(Visit.to("/invitation").form(chosen).build()))
                .isInstanceOf(Answer.SeeOther.class);
        assertThat(((Answer.Shown) invitation.submit(
                                Visit.to("/invitation").form(chosen).build()))
                        .status())
                .isEqualTo(422);
        String list = Html.of(new AccountsPage(access.accounts())
                .show(visit("/administration/accounts", session, language).build()));
        assertThat(list).contains("Ben").contains("ben@ours.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void administratorsChangeAndDeactivate(String language) {
        String session = access.root();
        Caller root = access.signedIn().findSession(session).orElseThrow();
        Account account = access.accounts().all(root).get(0);
        String path = "/administration/accounts/" + account.id().value();
        Visit.Builder visit = visit(path, session, language)
                .variable("account", account.id().value().toString());
        AccountPage page = new AccountPage(access.accounts(), access.invitations);
        assertThat(Html.of(page.show(visit.build()))).contains("value=\"root\"");
        Answer.SeeOther kept = (Answer.SeeOther) new ActivationPage(access.accounts())
                .remove(visit(path, session, language)
                        .variable("account", account.id().value().toString())
                        .build());
        assertThat(String.valueOf(kept.toast())).contains(language.equals("de") ? "Administration" : "administrator");
        Answer weak = new TemporaryPasswordPage(access.accounts())
                .submit(visit(path, session, language)
                        .variable("account", account.id().value().toString())
                        .form(Parameters.of("password", "password123"))
                        .build());
        assertThat(((Answer.Shown) weak).status()).isEqualTo(422);
        Answer stale = page.submit(visit(path, session, language)
                .variable("account", account.id().value().toString())
                .form(Parameters.of("version", "1", "name", "Root", "login", "root", "role", "ADMINISTRATOR"))
                .build());
        assertThat(((Answer.Shown) stale).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theJournalTellsEverything(String language) {
        String session = access.root();
        JournalPage page = new JournalPage(access.test().journal());
        assertThat(Html.of(page.show(
                        visit("/administration/journal", session, language).build())))
                .contains("Ada Lovelace")
                .contains(language.equals("de") ? "Konto angelegt" : "Account added");
        Visit.Builder one =
                visit("/administration/journal/2", session, language).variable("position", "2");
        assertThat(Html.of(new JournalEntryPage(access.test().journal()).show(one.build())))
                .contains("<ins>true</ins>");
        for (String position : List.of("999", "x", "99999999999999999999999", "-1")) {
            Visit.Builder none =
                    visit("/administration/journal", session, language).variable("position", position);
            assertThat(new JournalEntryPage(access.test().journal()).show(none.build()))
                    .isEqualTo(Answer.notFound());
        }
    }

    @Test
    void nobodyElseLooksAfterAccounts() {
        access.root();
        Visit visit = Visit.to("/administration/accounts")
                .by(Callers.manager())
                .variable("position", "1")
                .build();
        assertThatThrownBy(() -> new AccountsPage(access.accounts()).show(visit))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> new JournalPage(access.test().journal()).show(visit))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> new JournalEntryPage(access.test().journal()).show(visit))
                .isInstanceOf(Forbidden.class);
        assertThat(new AccessNavigation().entries(visit)).isEmpty();
        assertThat(new AccessNavigation()
                        .entries(Visit.to("/").by(Callers.administrator()).build()))
                .hasSize(2);
    }

    private Visit.Builder visit(String path, String session, String language) {
        return Visit.to(path)
                .by(access.signedIn().findSession(session).orElseThrow())
                .sessionToken(session)
                .at(access.test().clock().instant())
                .in(Locale.forLanguageTag(language));
    }
}
