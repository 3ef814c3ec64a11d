package rapport.modules.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.modules.SettingsBook;
import rapport.modules.console.templates.JtesettinggroupGenerated;
import rapport.modules.model.Setting;

/** The form for one group of settings, made from the bundle's own description of them. */
@Component
@ConsolePath("/administration/settings/{pid}")
public final class SettingGroupPage implements Page {

    private static final Messages MESSAGES = Messages.of(SettingGroupPage.class);

    private final SettingsBook settings;

    @Activate
    public SettingGroupPage(@Reference SettingsBook settings) {
        this.settings = settings;
    }

    @Override
    public Answer show(Visit visit) {
        return settings.findGroup(visit.caller(), visit.variable("pid"))
                .map(group -> form(visit, group, values(group), List.of()))
                .orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        String pid = visit.variable("pid");
        Outcome<Setting.Group> outcome = settings.change(visit.caller(), pid, id -> entered(visit, pid, id));
        if (outcome instanceof Outcome.Refused<Setting.Group> refused) {
            return settings.findGroup(visit.caller(), pid)
                    .map(group -> form(visit, group, visit.form(), refused.objections()))
                    .orElse(Answer.notFound());
        }
        return Answer.seeOther(SettingsPage.PATH)
                .with(Toast.saying(MESSAGES.in(visit.locale()).of("settings.saved")));
    }

    private String entered(Visit visit, String pid, String id) {
        boolean flag = settings.findGroup(visit.caller(), pid).stream()
                .flatMap(group -> group.settings().stream())
                .anyMatch(setting -> setting.id().equals(id) && setting.kind() == Setting.Kind.FLAG);
        return flag ? String.valueOf(visit.form().isOn(id)) : visit.form().text(id);
    }

    private static Parameters values(Setting.Group group) {
        Map<String, List<String>> values = new HashMap<>();
        group.settings().forEach(setting -> values.put(setting.id(), List.of(setting.value())));
        return new Parameters(values);
    }

    private static Answer form(Visit visit, Setting.Group group, Parameters values, List<Objection> objections) {
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(values, objections, text);
        List<Field> controls = group.settings().stream()
                .map(setting -> control(fields, setting))
                .toList();
        Answer page = Answer.shown(
                group.title(),
                output -> JtesettinggroupGenerated.render(output, null, group, fields, controls, ui, text));
        return objections.isEmpty() ? page : Answer.refused(group.title(), ((Answer.Shown) page).body());
    }

    private static Field control(Fields fields, Setting setting) {
        Field field = setting.choices().isEmpty()
                ? switch (setting.kind()) {
                    case FLAG -> fields.toggle(setting.id(), setting.label());
                    case NUMBER ->
                        fields.input("number", setting.id(), setting.label()).with("step", "any");
                    case SECRET -> fields.input("password", setting.id(), setting.label());
                    case TEXT -> fields.text(setting.id(), setting.label());
                }
                : fields.select(setting.id(), setting.label(), choices(setting));
        return field.hint(setting.hint());
    }

    private static List<Choice> choices(Setting setting) {
        return setting.choices().stream()
                .map(option -> Choice.of(option.value(), option.label()))
                .toList();
    }
}
