package rapport.console.gallery;

import rapport.console.TestConsole;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

final class SignInPage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        Fields f = ui.fields(visit.form());
        return Answer.shown(
                "Sign in",
                Html.of(
                        ui.head("Sign in").detail("Good to see you."),
                        "<form class=\"form\" method=\"post\" action=\"/sign-in\">",
                        ui.token(),
                        f.text("name", "Name").autofocus().with("autocomplete", "username"),
                        f.input("password", "password", "Password").with("autocomplete", "current-password"),
                        "<div class=\"form-acts\"><button class=\"button button-primary\">Sign in</button></div></form>"));
    }

    @Override
    public Answer submit(Visit visit) {
        return Answer.seeOther("/").signingIn(TestConsole.SESSION);
    }
}
