package rapport.testkit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.list.Deed;
import rapport.console.api.list.Editing;
import rapport.console.api.list.Entry;
import rapport.console.api.list.Roster;
import rapport.console.api.list.TextEditing;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Widgets;
import rapport.testkit.Tools.Tool;

/** A shed of tools that can be painted and thrown away. */
final class Tools implements Roster<Tool> {

    private static final int LONGEST = 20;

    private final Map<UUID, Tool> shed = new LinkedHashMap<>();
    boolean locked;

    /** A tool in the shed. */
    record Tool(UUID id, long version, String name, String colour, boolean gone) {}

    UUID add(String name, String colour) {
        UUID id = UUID.randomUUID();
        shed.put(id, new Tool(id, 1, name, colour, false));
        return id;
    }

    Tool get(UUID id) {
        return Objects.requireNonNull(shed.get(id), "a tool of this shed");
    }

    List<Tool> all() {
        return List.copyOf(shed.values());
    }

    Outcome<Long> change(UUID id, long version, String colour) {
        Tool was = get(id);
        if (was.version() != version) {
            return Editing.outdated();
        }
        if (colour.length() > LONGEST) {
            return Outcome.refused(Objection.to("colour", "colour.long", "too long a colour"));
        }
        return put(new Tool(id, version + 1, was.name(), colour, was.gone()));
    }

    private Outcome<Long> put(Tool tool) {
        shed.put(tool.id(), tool);
        return Outcome.done(tool.version());
    }

    @Override
    public String path() {
        return "/tools";
    }

    @Override
    public String label() {
        return "Tools";
    }

    @Override
    public Column names() {
        return Column.of("Name");
    }

    @Override
    public List<Trait<Tool>> traits() {
        return List.of(
                Trait.<Tool>of("colour", Column.of("Colour"), tool -> Body.text(tool.colour()))
                        .edited(painting()),
                Trait.<Tool>of("weight", Column.of("Weight"), tool -> Body.text("heavy"))
                        .onRequest());
    }

    private Editing<Tool> painting() {
        return TextEditing.of(
                "colour",
                fields -> fields.text("colour", "Colour"),
                Tool::colour,
                (tool, version, text) -> change(tool.id(), version, text));
    }

    @Override
    public List<Deed<Tool>> deeds() {
        return List.of(
                Deed.of("colour", "Paint", "brush", "painted", painting()),
                Deed.of("deletion", "Throw away", "trash-2", "thrown away", new ThrowingAway())
                        .destroying());
    }

    @Override
    public boolean mayChange() {
        return !locked;
    }

    @Override
    public Entry entry(Tool tool) {
        return new Entry(tool.id(), tool.version(), tool.name(), "/tools/" + tool.id(), Body.EMPTY, tool.gone());
    }

    @Override
    public List<Tool> find(Collection<UUID> ids) {
        return shed.values().stream().filter(tool -> ids.contains(tool.id())).toList();
    }

    @Override
    public String count(int number) {
        return number + " tools";
    }

    @Override
    public Texts text() {
        return Messages.of(Widgets.class).in(Locale.ENGLISH);
    }

    @Override
    public void settle() {
        // Nothing is derived from a shed.
    }

    private final class ThrowingAway implements Editing<Tool> {

        @Override
        public Parameters values(Tool tool) {
            return Parameters.NONE;
        }

        @Override
        public Outcome<Long> change(Tool tool, long version, Parameters sent) {
            return put(new Tool(tool.id(), version + 1, tool.name(), tool.colour(), true));
        }

        @Override
        public Outcome<Long> restore(Tool tool, long version, Parameters was) {
            return put(new Tool(tool.id(), version + 1, tool.name(), tool.colour(), false));
        }
    }
}
