package rapport.exchange.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.console.api.Answer;
import rapport.console.api.Messages;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Upload;
import rapport.console.api.Visit;
import rapport.exchange.Office;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Unreadable;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class ConsoleTest {

    private static final String FILE =
            "Vorname;Nachname;Mailadresse\nAda;Berg;ada@berg.example\nNils;Meer;unsinn\n;;\n";

    private static Visit.Builder visit(Office office, String path) {
        return Visit.to(path).by(office.manager);
    }

    private static Upload upload(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Upload("file", name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void leadsStepByStepFromTheFileToTheResult(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Texts text = Messages.of(ImportsPage.class).in(locale);
        try (Office office = new Office(TestEngine.H2)) {
            ImportsPage imports = new ImportsPage(office.desk, office.exports);
            assertThat(Html.of(imports.show(visit(office, "/import").in(locale).build())))
                    .contains(text.of("history.empty"), "data-dropzone", "multipart/form-data", "/export/people.csv");

            Answer.SeeOther uploaded = (Answer.SeeOther) imports.submit(
                    visit(office, "/import").upload(upload("leute.csv", FILE)).build());
            String path = uploaded.location();
            String id = path.substring(path.lastIndexOf('/') + 1);
            ImportPage page = new ImportPage(office.desk);
            ImportColumnsPage columns = new ImportColumnsPage(office.desk, office.facts);
            assertThat(((Answer.SeeOther) page.show(at(office, path, id, locale).build())).location())
                    .isEqualTo(path + "/columns");

            assertThat(Html.of(columns.show(
                            at(office, path + "/columns", id, locale).build())))
                    .contains("Mailadresse", "ada@berg.example", text.of("field.given-name"), text.of("act.check"))
                    .contains("selected");
            Parameters form = Parameters.of("column.0", "GIVEN_NAME", "column.1", "FAMILY_NAME", "column.2", "MAIL");
            columns.submit(at(office, path + "/columns", id, locale).form(form).build());
            ImportJob job = office.settle(office.desk
                    .list(office.manager, PageRequest.first(1))
                    .items()
                    .get(0));
            assertThat(job.state()).isEqualTo(JobState.CHECKED);
            assertThat(Html.of(page.show(at(office, path, id, locale).build())))
                    .contains(text.of("checked.lead"), "unsinn", text.of("problems.refused"), path + "/run");

            new ImportRunPage(office.desk)
                    .submit(at(office, path + "/run", id, locale).build());
            office.settle(job);
            assertThat(Html.of(page.show(at(office, path, id, locale).build())))
                    .contains(text.of("done.refused"), path + "/refused-rows");
            assertThat(Html.of(imports.show(visit(office, "/import").in(locale).build())))
                    .contains("leute.csv", text.of("state.done"));
            assertThat(office.people()).hasSize(2);

            page.remove(at(office, path, id, locale).build());
            assertThat(page.show(at(office, path, id, locale).build())).isInstanceOf(Answer.NotFound.class);
        }
    }

    private static Visit.Builder at(Office office, String path, String id, Locale locale) {
        return visit(office, path).variable("id", id).in(locale);
    }

    @Test
    void anotherEncodingIsReadAnew() {
        try (Office office = new Office(TestEngine.H2)) {
            ImportJob job = office.handIn("a.csv", "Vorname;Nachname\nJörg;Müller\n");
            ImportColumnsPage columns = new ImportColumnsPage(office.desk, office.facts);
            String id = job.id().value().toString();

            columns.submit(at(office, "/import/" + id + "/columns", id, Locale.ENGLISH)
                    .form(Parameters.of("charset", "windows-1252", "kind", "PEOPLE"))
                    .build());

            assertThat(Html.of(columns.show(at(office, "/import/" + id + "/columns", id, Locale.ENGLISH)
                            .build())))
                    .contains("JÃ¶rg", "windows-1252");
        }
    }

    @Test
    void showsAWorkbookItsWayOut() {
        try (Office office = new Office(TestEngine.H2)) {
            Answer answer = new ImportsPage(office.desk, office.exports)
                    .submit(visit(office, "/import")
                            .upload(upload("a.xlsx", "PK\u0003\u0004 xl/workbook.xml"))
                            .build());

            assertThat(((Answer.Shown) answer).status()).isEqualTo(422);
            assertThat(Html.of(answer)).contains("Save it as CSV (UTF-8)");
        }
    }

    @Test
    void aFileWithoutContentIsOneAndIsSaidToBeEmpty() {
        try (Office office = new Office(TestEngine.H2)) {
            ImportsPage imports = new ImportsPage(office.desk, office.exports);

            assertThat(Html.of(imports.submit(
                            visit(office, "/import").upload(upload("a.csv", "")).build())))
                    .contains("The file is empty.");
            assertThat(Html.of(imports.submit(
                            visit(office, "/import").upload(upload("", "")).build())))
                    .contains("Choose a file.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PEOPLE", "ORGANIZATIONS", "INTERACTIONS"})
    void columnsThatSayTooLittleAreAskedAboutAgain(String kind) {
        try (Office office = new Office(TestEngine.H2)) {
            ImportJob job = office.handIn("a.csv", "Wer,Wo\nAda,Oslo\n");
            String id = job.id().value().toString();
            String path = "/import/" + id + "/columns";
            ImportColumnsPage columns = new ImportColumnsPage(office.desk, office.facts);
            columns.submit(at(office, path, id, Locale.ENGLISH)
                    .form(Parameters.of("kind", kind))
                    .build());

            Answer answer = columns.submit(at(office, path, id, Locale.ENGLISH)
                    .form(Parameters.of("column.0", "IGNORED", "kind", kind))
                    .build());

            assertThat(((Answer.Shown) answer).status()).isEqualTo(422);
            assertThat(Html.of(answer)).contains(" which column");
            assertThat(office.again(job).state()).isEqualTo(JobState.UPLOADED);
        }
    }

    @Test
    void progressLeadsToTheResultOnceItIsOver() {
        try (Office office = new Office(TestEngine.H2)) {
            ImportJob job = office.take("a.csv", FILE);
            String id = job.id().value().toString();
            Visit visit = at(office, "/import/" + id + "/progress", id, Locale.ENGLISH)
                    .asFragment(true)
                    .build();

            assertThat(((Answer.SeeOther) new ImportProgressPage(office.desk).show(visit)).location())
                    .isEqualTo("/import/" + id);
        }
    }

    @Test
    void onlyThoseWhoMayImportFindTheWay() {
        ExchangeNavigation navigation = new ExchangeNavigation();
        for (Caller caller : List.of(Callers.manager(), Callers.administrator())) {
            assertThat(navigation.entries(Visit.to("/").by(caller).build())).hasSize(1);
        }
        assertThat(navigation.entries(Visit.to("/").by(Callers.member()).build()))
                .isEmpty();
    }

    @Test
    void everythingHasItsWordsInBothLanguages() {
        MessagesContract.assertComplete(ImportsPage.class);
        Texts text = Messages.of(ImportsPage.class).in(Locale.ENGLISH);
        Stream<String> keys = Stream.of(
                        Stream.of(Complaint.values()).map(Complaint::key),
                        Stream.of(Field.values()).map(Field::key),
                        Stream.of(JobState.values()).map(JobState::key),
                        Stream.of(Unreadable.values()).map(Unreadable::key),
                        Stream.of(Format.values())
                                .map(each -> "format."
                                        + each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .flatMap(each -> each);
        assertThat(keys).allSatisfy(key -> assertThat(text.find(key)).as(key).isPresent());
    }
}
