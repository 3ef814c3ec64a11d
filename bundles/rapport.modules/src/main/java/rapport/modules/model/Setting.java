package rapport.modules.model;

import java.util.List;

/**
 * One thing that can be set, as its bundle describes it.
 *
 * @param id its name in the configuration: {@code patience.days}
 * @param label as shown
 * @param hint what it means, in a sentence; may be empty
 * @param kind how it is entered
 * @param choices what may be chosen; empty where anything of its kind may be entered
 * @param value what it is now, as text
 */
public record Setting(String id, String label, String hint, Kind kind, List<Option> choices, String value) {

    /** How a setting is entered. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        SECRET
    }

    /** One value that may be chosen. */
    public record Option(String value, String label) {}

    public Setting {
        choices = List.copyOf(choices);
    }

    /** One bundle's settings under one heading. */
    public record Group(String pid, String title, String description, String bundle, List<Setting> settings) {

        public Group {
            settings = List.copyOf(settings);
        }
    }
}
