package rapport.modules.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.level.Stage;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;

/** The levels: those that run with their words and stages, and those that could be enabled. */
@Component
public final class LevelsResource implements Resource {

    private final Levels levels;
    private final Modules modules;

    /**
     * A level as clients see it; what only a running level can tell is missing where it is not enabled.
     */
    record LevelWire(
            String name,
            String title,
            boolean enabled,
            @Nullable String purpose,
            @Nullable List<StageWire> stages) {}

    /** A stage as clients see it. */
    record StageWire(String name, String label, @Nullable Integer cadenceDays, boolean beside, String iso44001) {}

    @Activate
    public LevelsResource(@Reference Levels levels, @Reference Modules modules) {
        this.levels = levels;
        this.modules = modules;
    }

    @Override
    public String name() {
        return "levels";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list("levels", "Lists the levels, enabled or not.", LevelWire.class, this::list),
                Route.get("levels/{name}", "Tells what one level is.", LevelWire.class, this::show));
    }

    private Reply list(Call call) {
        return Reply.ok(new Slice<>(all(call.caller()).toList(), null, null));
    }

    private Reply show(Call call) {
        String name = call.path("name");
        return Reply.ok(all(call.caller())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResourceNotFound("level " + name)));
    }

    /** The running levels that the caller may read, then those that are switched off. */
    private Stream<LevelWire> all(Caller by) {
        Stream<LevelWire> running = levels.enabled().stream()
                .filter(level -> by.mayRead(level.name()))
                .map(level -> running(level, by.locale()));
        Stream<LevelWire> others = modules.list(by).stream()
                .filter(module -> module.kind() == Module.Kind.LEVEL)
                .filter(module -> levels.findEnabled(module.name()).isEmpty())
                .map(module -> new LevelWire(module.name(), module.title(), false, null, null));
        return Stream.concat(running, others);
    }

    private static LevelWire running(LevelDescription level, Locale locale) {
        LevelDescription.Words words = level.words(locale);
        List<StageWire> stages =
                level.stages().stream().map(stage -> stage(stage, locale)).toList();
        return new LevelWire(level.name(), words.name(), true, words.purpose(), stages);
    }

    private static StageWire stage(Stage stage, Locale locale) {
        return new StageWire(
                stage.name(),
                stage.label().in(locale),
                stage.cadenceDays(),
                stage.beside(),
                stage.iso44001().name().toLowerCase(Locale.ROOT));
    }
}
