package rapport.console.gallery;

import java.util.List;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

final class EditPage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        Fields f = ui.fields(
                Parameters.of(
                        "givenName",
                        "Tove",
                        "familyName",
                        "Halvorsen",
                        "mail",
                        "tove.halvorsen@nordlys",
                        "ours",
                        "",
                        "level",
                        "customers",
                        "notify",
                        "true"),
                List.of(Objection.to(
                        "mail", "mail.malformed", "This is not a mail address yet: something like name@firm.example.")),
                ui.texts());
        return Answer.refused(
                "Edit Tove Halvorsen",
                ui.dialog(
                        "Edit Tove Halvorsen",
                        Html.of(
                                "<form class=\"form\" method=\"post\" action=\"/people/edit\">",
                                ui.token(),
                                ui.objections(f),
                                "<div class=\"form-pair\">",
                                f.text("givenName", "Given name").required().autofocus(),
                                f.text("familyName", "Family name"),
                                "</div>",
                                f.input("email", "mail", "Mail"),
                                "<div class=\"form-pair\">",
                                f.date("birthday", "Birthday").hint("The year may be left out."),
                                f.select(
                                        "level",
                                        "Level",
                                        List.of(Choice.of("team", "Team"), Choice.of("customers", "Customers"))),
                                "</div>",
                                f.organization(
                                        "organization", "Organization", List.of(Choice.of("1", "Nordlys Shipping"))),
                                f.people(
                                                "met",
                                                "Introduced by",
                                                List.of(Choice.of("1", "Jonas Weber"), Choice.of("2", "Priya Raman")))
                                        .placeholder("Add somebody"),
                                f.radios(
                                        "stance",
                                        "Stance",
                                        List.of(
                                                Choice.of("champion", "Champion"),
                                                Choice.of("neutral", "Neutral"),
                                                Choice.of("critic", "Critic"))),
                                f.area("note", "Remembered")
                                        .placeholder("The small things that make a person feel known"),
                                f.toggle("notify", "Tell me when this person writes"),
                                f.checkbox("ours", "A colleague of ours"),
                                "<div class=\"form-acts\"><button class=\"button button-primary\">Save</button><a class=\"button button-quiet\" href=\"/people\" data-close>Cancel</a></div></form>")));
    }

    @Override
    public Answer submit(Visit visit) {
        return show(visit);
    }
}
