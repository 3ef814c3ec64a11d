package rapport.console.api.list;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Forbidden;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Notepad;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.list.Steps.Step;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;

/**
 * Where a list is worked at: it shows the rows with the columns that the reader chose, and answers everything that is done
 * in the list. The page of the list shows its {@link #screen}; a second page takes the paths below it, {@code columns},
 * {@code cells/{id}/{trait}}, {@code bulk/{deed}}, {@code steps/{step}}, {@code views}, {@code views/{view}} and
 * {@code views/{view}/{step}}, and hands them to {@link #show}, {@link #submit} and {@link #remove}.
 */
public final class Desk<T> {

    private static final Pattern VIEW = Pattern.compile("[?&]" + SavedView.PARAMETER + "=([0-9a-f]+)");

    private final Visit visit;
    private final Roster<T> roster;
    private final Widgets ui;
    private final SavedViews views;
    private final ChosenTraits<T> chosen;
    private final Steps<T> steps;

    private Desk(Visit visit, Roster<T> roster, Notepad notepad) {
        this.visit = visit;
        this.roster = roster;
        this.ui = Widgets.of(visit);
        this.views = new SavedViews(roster.path(), notepad, visit.caller());
        this.chosen = new ChosenTraits<>(
                roster, notepad, visit.caller(), views.find(viewAsked()).orElse(null));
        this.steps = new Steps<>(roster, notepad, visit.caller());
    }

    public static <T> Desk<T> of(Visit visit, Roster<T> roster, Notepad notepad) {
        return new Desk<>(visit, roster, notepad);
    }

    // The list

    /** The list as a page, with the records found and where the next ones begin; add what else it has. */
    public ListScreen screen(PageHead head, List<T> found, @Nullable String nextCursor) {
        List<Trait<T>> shown = chosen.shown();
        List<Row> rows =
                found.stream().map(record -> rowOf(shown).plain(record)).toList();
        Listing listing = listing(shown, rows).more(nextCursor);
        Body chooser = ColumnChooser.of(roster, shown, listing);
        return new ListScreen(head, tabs(listing.herePath()), Body.EMPTY, "", chooser, listing, ui);
    }

    /** The views of the list as tabs, for a page that shows the same records otherwise. */
    public Body tabs(List<Tab> usual) {
        return tabs(roster.path()).usual(usual).tabs();
    }

    private ViewTabs tabs(String here) {
        Tab all = Tab.of(ui.texts().of("views.all"), roster.path(), true);
        return new ViewTabs(roster.path(), roster.label(), List.of(all), views.all(), chosen.view(), here, ui);
    }

    /** Which saved view is asked for, if any is: in the query of the list, or in that of the list somebody comes from. */
    private String viewAsked() {
        String query = visit.path().equals(roster.path()) ? visit.query().asQuery() : home();
        Matcher asked = VIEW.matcher(query);
        return asked.find() ? asked.group(1) : "";
    }

    private Listing listing(List<Trait<T>> shown, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(roster.names()));
        shown.forEach(trait -> columns.add(trait.column()));
        Listing listing = ui.listing(roster.label(), columns, rows);
        List<Act> acts = roster.mayChange()
                ? roster.deeds().stream().map(deed -> deed.act(roster.path())).toList()
                : List.of();
        return listing.bulk(acts.toArray(Act[]::new));
    }

    private CellRows<T> rowOf(List<Trait<T>> shown) {
        return new CellRows<>(roster, shown, ui);
    }

    /**
     * One row as it is now, or with one of its cells at work. It comes in a table of its own, since browsers drop forms,
     * such as the one that undoes, from what they read behind a bare row.
     */
    Body row(T record, @Nullable CellForm<T> form) {
        List<Trait<T>> shown = chosen.shown();
        CellRows<T> rows = rowOf(shown);
        Body row = listing(shown, List.of()).row(form == null ? rows.plain(record) : rows.with(record, form));
        return output -> {
            output.writeContent("<table><tbody>");
            row.writeTo(output);
            output.writeContent("</tbody></table>");
        };
    }

    // What is done in it

    /** Answers {@code GET} on a path below the list: a cell to be changed. */
    public Answer show() {
        List<String> path = below();
        if (path.size() == 3 && path.get(0).equals("cells")) {
            requireRight();
            return new Cells<>(this).show(path.get(1), path.get(2));
        }
        if (path.get(0).equals("views")) {
            return new Views<>(this).show(path);
        }
        return path.get(0).equals("bulk") ? Answer.seeOther(roster.path()) : Answer.notFound();
    }

    /** Answers {@code POST} on a path below the list. */
    public Answer submit() {
        List<String> path = below();
        if (path.get(0).equals("columns")) {
            return choose();
        }
        if (path.get(0).equals("views")) {
            return new Views<>(this).submit(path);
        }
        requireRight();
        return switch (path.get(0) + path.size()) {
            case "cells3" -> new Cells<>(this).submit(path.get(1), path.get(2));
            case "bulk2" -> new Deeds<>(this).submit(path.get(1));
            case "steps2" -> undo(path.get(1));
            default -> Answer.notFound();
        };
    }

    /** Answers {@code DELETE} on a path below the list. */
    public Answer remove() {
        List<String> path = below();
        return path.get(0).equals("views") ? new Views<>(this).remove(path) : Answer.notFound();
    }

    private List<String> below() {
        return List.of(visit.path().substring(roster.path().length() + 1).split("/", -1));
    }

    private void requireRight() {
        if (!roster.mayChange()) {
            throw new Forbidden(visit.caller().name() + " may look at " + roster.path() + ", but not change it");
        }
    }

    private Answer choose() {
        List<String> names =
                visit.form().has("usual") ? List.of() : visit.form().all("column");
        SavedView view = chosen.view();
        if (view != null) {
            views.put(view.showing(visit.form().has("usual") ? chosen.usual() : chosen.known(names)));
        } else if (visit.form().has("usual")) {
            chosen.chooseTheUsual();
        } else {
            chosen.choose(names);
        }
        return Answer.done(Toast.saying(ui.texts().of("columns.kept")), home());
    }

    private Answer undo(String id) {
        Optional<Step> step = steps.take(id);
        if (step.isEmpty()) {
            return Answer.done(Toast.saying(ui.texts().of("step.gone")), roster.path());
        }
        int undone = steps.undo(step.get());
        roster.settle();
        int left = step.get().changed().size() - undone;
        String sentence = left == 0
                ? ui.texts().of("step.undone")
                : ui.texts().of("step.undone.some", roster.count(undone), roster.count(left));
        return Answer.done(Toast.saying(sentence), roster.path());
    }

    /** Where somebody without script goes back to: the list as it was left. */
    String home() {
        String from =
                visit.form().find("from").or(() -> visit.query().find("from")).orElseGet(this::referrer);
        boolean own = from.equals(roster.path()) || from.startsWith(roster.path() + "?");
        return own ? from : roster.path();
    }

    private String referrer() {
        try {
            URI page = URI.create(visit.header("Referer"));
            return page.getRawQuery() == null
                    ? String.valueOf(page.getRawPath())
                    : page.getRawPath() + "?" + page.getRawQuery();
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    Visit visit() {
        return visit;
    }

    Roster<T> roster() {
        return roster;
    }

    Widgets ui() {
        return ui;
    }

    List<Trait<T>> shown() {
        return chosen.shown();
    }

    SavedViews views() {
        return views;
    }

    Steps<T> steps() {
        return steps;
    }
}
