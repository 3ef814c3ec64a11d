package rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Sessions;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Severity;
import rapport.exchange.model.Wish;
import rapport.features.api.launch.ConsoleCommand;

/** {@code rapport import FILE…}: takes files in, and says row by row what was wrong. */
@Component
public final class ImportCommand implements ConsoleCommand {

    private static final Caller COMMAND = Caller.platform("import command");
    private static final int SHOWN = 20;
    private static final String KIND = "--kind=";
    private static final Set<String> KINDS = Set.of(KIND + "people", KIND + "organizations", KIND + "interactions");

    private final ImportDesk desk;
    private final Sessions sessions;

    @Activate
    public ImportCommand(@Reference ImportDesk desk, @Reference Sessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!sessions.isSetUp()) {
            err.println(NOT_SET_UP);
            return 1;
        }
        return takeAll(arguments, out, err);
    }

    private int takeAll(List<String> arguments, PrintStream out, PrintStream err) {
        List<Path> files = new ArrayList<>();
        Wish wish = Wish.NONE;
        for (String argument : arguments) {
            if (KINDS.contains(argument)) {
                wish = new Wish(kind(argument.substring(KIND.length())), wish.family(), wish.charset());
            } else if (argument.startsWith("--")) {
                err.println("import does not know " + argument
                        + ". It is used as: import [--kind=people|organizations|interactions] FILE…");
                return 1;
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()) {
            err.println("Name the files to import: CSV, vCard (.vcf), mbox or eml.");
            return 1;
        }
        int failed = 0;
        for (Path file : files) {
            failed += take(file, wish, out, err) ? 0 : 1;
        }
        return failed == 0 ? 0 : 1;
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private boolean take(Path file, Wish wish, PrintStream out, PrintStream err) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            err.println(name + ": this is a folder. Name the files in it.");
            return false;
        }
        if (!Files.isRegularFile(file)) {
            err.println(name + ": there is no such file.");
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            Outcome<ImportJob> handedIn = desk.handIn(COMMAND, name, content, wish);
            handedIn.objections().stream()
                    .map(Objection::sentence)
                    .forEach(sentence -> err.println(name + ": " + sentence));
            return handedIn.findValue().filter(job -> take(job, out, err)).isPresent();
        } catch (IOException unreadable) {
            err.println(name + ": the file cannot be read (" + unreadable.getMessage() + ").");
            return false;
        }
    }

    private boolean take(ImportJob job, PrintStream out, PrintStream err) {
        ImportJob done = desk.takeNow(COMMAND, job);
        tellProblems(done, err);
        if (done.failure() != null) {
            err.println(done.fileName() + ": " + done.failure().sentence());
        }
        if (done.state() != JobState.FAILED) {
            tellCounts(done, out);
        }
        return done.state() == JobState.DONE;
    }

    private void tellProblems(ImportJob done, PrintStream err) {
        List<Finding> problems = desk.problems(done, PageRequest.first(SHOWN)).items();
        for (Finding problem : problems) {
            if (problem.severity() == Severity.PASSED) {
                continue;
            }
            String place = problem.column().isEmpty() ? "" : ", " + problem.column();
            err.println(done.fileName() + ", row " + problem.row() + place + ": " + problem.sentence());
        }
        if (done.counts().refused() + done.counts().warnings() > problems.size()) {
            err.println("The import page shows the other problems and hands out the refused rows.");
        }
    }

    private static void tellCounts(ImportJob done, PrintStream out) {
        Counts counts = done.counts();
        out.printf(
                Locale.ROOT,
                "%s: %,d %s, %,d new, %,d completed, %,d unchanged, %,d refused%n",
                done.fileName(),
                counts.rows(),
                counts.rows() == 1 ? "row" : "rows",
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.refused());
    }
}
