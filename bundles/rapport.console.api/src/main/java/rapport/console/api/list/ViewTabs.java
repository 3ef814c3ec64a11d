package rapport.console.api.list;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;
import rapport.console.api.widget.templates.JteviewtabsGenerated;

/**
 * The views of a list as tabs: those that everybody has, then those that the reader saved, and what can be done with them.
 *
 * @param current the saved view that is looked at; null where it is none of them
 * @param here the list as the reader sees it now
 */
public record ViewTabs(
        String list,
        String label,
        List<Tab> usual,
        List<SavedView> saved,
        @Nullable SavedView current,
        String here,
        Widgets ui)
        implements Body {

    ViewTabs usual(List<Tab> others) {
        return new ViewTabs(list, label, others, saved, current, here, ui);
    }

    /** The tabs alone, without anything to do. */
    public Body tabs() {
        List<Tab> tabs = new ArrayList<>();
        usual.forEach(tab -> tabs.add(new Tab(tab.label(), tab.path(), tab.current() && current == null, tab.count())));
        saved.forEach(view -> tabs.add(Tab.of(view.name(), view.path(list), view.equals(current))));
        return ui.tabs(label, tabs);
    }

    /** Saves what is seen now as a view, or changes the view that is seen. */
    public Body acts() {
        if (current == null) {
            return ui.act(save("views.save").quiet());
        }
        String path = list + "/views/" + current.id();
        List<Act> acts = new ArrayList<>();
        if (current.differsFrom(SavedView.query(here))) {
            acts.add(Act.post(ui.texts().of("views.change"), path + "/changes" + from())
                    .icon("check"));
        }
        acts.add(Act.dialog(ui.texts().of("views.rename"), path + from()).icon("pencil"));
        acts.add(save("views.save.another"));
        acts.add(Act.delete(ui.texts().of("views.delete"), path).icon("trash-2"));
        return ui.menu(acts);
    }

    private Act save(String label) {
        return Act.dialog(ui.texts().of(label), list + "/views" + from()).icon("bookmark");
    }

    private String from() {
        return Parameters.of("from", here).asQuery();
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteviewtabsGenerated.render(output, null, this);
    }
}
