package rapport.exchange.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.exchange.ImportDesk;
import rapport.exchange.RefusedRows;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobId;
import rapport.exchange.model.Wish;

/** Imports: a file is handed in and taken in at once; how it gets on is asked for. */
@Component
public final class ImportsResource implements Resource {

    private static final Set<String> FAMILIES = Set.of("csv", "vcard", "mail");
    private static final Set<String> KINDS = Set.of("people", "organizations", "interactions");
    private static final int LONGEST_FIELD = 1000;

    private final ImportDesk desk;

    /** A form that has been read: its fields, and its file on the disk. */
    private record Form(
            Map<String, String> fields, @Nullable String fileName) {}

    @Activate
    public ImportsResource(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.upload(
                        "imports",
                        "Takes a file in; the status resource tells how it gets on.",
                        ImportWire.class,
                        this::create,
                        new Parameter("file", "CSV, vCard, mbox or eml"),
                        new Parameter(
                                "kind", "people, organizations or interactions; told from the file where missing"),
                        new Parameter("format", "auto, csv, vcard or mail")),
                Route.list("imports", "Lists the imports, the newest first.", ImportWire.class, this::list),
                Route.get(
                        "imports/{id}",
                        "Tells how an import gets on, and what was wrong.",
                        ImportWire.class,
                        this::show),
                Route.get("imports/{id}/refused-rows", "Hands out the refused rows.", String.class, this::refused),
                new Route(
                                "POST",
                                "imports/{id}/resumption",
                                "Goes on with an import that stopped in the middle.",
                                null,
                                ImportWire.class,
                                false,
                                List.of(),
                                this::resume)
                        .accepting(),
                Route.delete("imports/{id}", "Cancels an import; what was taken in stays.", this::cancel));
    }

    private Reply create(Call call) throws IOException {
        call.caller().require(Role.MANAGER);
        // Whoever started this process has named a folder that it empties; Java's own choice was made before.
        Path file = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "import", ".part");
        try {
            Form form = read(call, file);
            if (form.fileName() == null) {
                return Reply.refused(
                        List.of(Objection.to("file", "import.file.missing", "Send the file in the part \"file\".")));
            }
            Outcome<Wish> wish = wish(form);
            return wish.findValue().isEmpty()
                    ? Reply.refused(wish.objections())
                    : start(call, file, form.fileName(), wish.findValue().get());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Reply start(Call call, Path file, String name, Wish wish) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Reply.of(desk.handIn(call.caller(), name, content, wish), job -> {
                ImportJob begun = desk.start(call.caller(), job);
                return Reply.accepted("imports/" + begun.id().value(), ImportWire.of(desk.status(begun), List.of()));
            });
        }
    }

    /** The parts come in the order of the sender, each once; the file may stand before what is said about it. */
    private static Form read(Call call, Path file) throws IOException {
        Map<String, String> fields = new HashMap<>();
        String fileName = null;
        for (Call.Part part : call.parts()) {
            try (InputStream content = part.content()) {
                if (part.name().equals("file")) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                    fileName =
                            part.findFileName().filter(name -> !name.isBlank()).orElse("file");
                } else {
                    fields.put(
                            part.name(), new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip());
                }
            }
        }
        return new Form(fields, fileName);
    }

    private static Outcome<Wish> wish(Form form) {
        String kind = form.fields().getOrDefault("kind", "").toLowerCase(Locale.ROOT);
        String format = form.fields().getOrDefault("format", "auto").toLowerCase(Locale.ROOT);
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            return Outcome.refused(
                    Objection.to("kind", "import.kind.unknown", "kind is people, organizations or interactions"));
        }
        boolean isOpen = format.isEmpty() || format.equals("auto");
        if (!isOpen && !FAMILIES.contains(format)) {
            return Outcome.refused(
                    Objection.to("format", "import.format.unknown", "format is auto, csv, vcard or mail"));
        }
        return Outcome.done(new Wish(
                kind.isEmpty() ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)), isOpen ? null : format, null));
    }

    private Reply list(Call call) {
        return Reply.ok(desk.list(call.caller(), call.page()).map(job -> ImportWire.of(desk.status(job), List.of())));
    }

    private Reply show(Call call) {
        ImportJob job = find(call);
        return Reply.ok(ImportWire.of(
                desk.status(job),
                desk.problems(job, PageRequest.first(PageRequest.MOST)).items()));
    }

    private Reply refused(Call call) {
        RefusedRows rows = new RefusedRows(desk, find(call), RefusedRows.Wording.ENGLISH);
        return Reply.stream(rows.mediaType(), rows::writeTo);
    }

    private Reply resume(Call call) {
        ImportJob resumed = desk.resume(call.caller(), find(call));
        return Reply.accepted("imports/" + resumed.id().value(), ImportWire.of(desk.status(resumed), List.of()));
    }

    private Reply cancel(Call call) {
        desk.cancel(call.caller(), find(call));
        return Reply.noContent();
    }

    private ImportJob find(Call call) {
        String id = call.path("id");
        return idOf(id).flatMap(job -> desk.find(call.caller(), job))
                .orElseThrow(() -> new ResourceNotFound("import " + id));
    }

    private static Optional<JobId> idOf(String text) {
        try {
            return Optional.of(new JobId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
