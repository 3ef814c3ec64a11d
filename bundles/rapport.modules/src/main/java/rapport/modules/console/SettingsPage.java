package rapport.modules.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Widgets;
import rapport.modules.SettingsBook;
import rapport.modules.console.templates.JtesettingsGenerated;
import rapport.modules.model.Setting;

/** All that can be set, one row per group. */
@Component
@ConsolePath(SettingsPage.PATH)
public final class SettingsPage implements Page {

    static final String PATH = "/administration/settings";

    private static final Messages MESSAGES = Messages.of(SettingsPage.class);

    private final SettingsBook settings;

    @Activate
    public SettingsPage(@Reference SettingsBook settings) {
        this.settings = settings;
    }

    @Override
    public Answer show(Visit visit) {
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        List<Column> columns = List.of(
                Column.of(text.of("settings.group")),
                Column.of(text.of("settings.what")).quiet());
        List<Row> rows = settings.groups(visit.caller()).stream()
                .map(group -> row(group, ui))
                .toList();
        Body listing = ui.listing(text.of("settings.title"), columns, rows)
                .orElse(ui.empty("sliders-horizontal", text.of("settings.none"), text.of("settings.none.why")));
        return Answer.shown(
                text.of("settings.title"), output -> JtesettingsGenerated.render(output, null, listing, ui, text));
    }

    private static Row row(Setting.Group group, Widgets ui) {
        return Row.of("", PATH + "/" + group.pid(), Body.EMPTY, group.title(), ui.text(group.description()));
    }
}
