package rapport.listening.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.rest.Call;
import rapport.api.rest.Handler;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.listening.statement.Statement;
import rapport.listening.statement.StatementPdf;
import rapport.listening.statement.Statements;

/** The closing statement of a concern, in the caller's language or in that of its reader. */
record StatementRoutes(StepRoutes steps, Statements statements) {

    Stream<Route> all() {
        return Stream.of(
                route("closure", "The closing statement.", Statement.class, call -> Reply.ok(find(call))),
                route("closure/pdf", "The closing statement as a PDF.", byte[].class, this::pdf));
    }

    private static Route route(String noun, String summary, Class<?> answers, Handler handler) {
        Parameter language = new Parameter("language", "the language of its reader, en or de");
        return new Route("GET", "concerns/{id}/" + noun, summary, null, answers, false, List.of(language), handler);
    }

    private Reply pdf(Call call) {
        Statement statement = find(call);
        return Reply.stream("application/pdf", out -> StatementPdf.write(statement, out));
    }

    private Statement find(Call call) {
        Concern concern = steps.find(call);
        Caller by = call.findQuery("language")
                .map(tag -> call.caller().in(Locale.forLanguageTag(tag)))
                .orElse(call.caller());
        return statements
                .find(by, concern)
                .orElseThrow(() -> new ResourceNotFound(
                        "closing statement of concern " + concern.id().value()));
    }
}
