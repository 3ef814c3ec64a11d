package rapport.relationships.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Stage;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.RelationshipsQuery.Sort;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.list.Desk;
import rapport.console.api.widget.Board;
import rapport.console.api.widget.Card;
import rapport.console.api.widget.Lane;
import rapport.relationships.console.templates.JteboardGenerated;
import rapport.relationships.console.templates.JtecardfootGenerated;
import rapport.relationships.console.templates.JtelanenoteGenerated;

/** The relationships of a level by stage; a card moves by hand, by arrow keys and by its menu. */
@Component
@ConsolePath("/{level}/board")
public final class LevelBoardPage implements Page {

    private static final int CARDS = 60;

    private final Parts parts;

    @Activate
    public LevelBoardPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        return LevelPage.answer(parts, telling, this::show);
    }

    private Answer show(LevelPage page) {
        Telling telling = page.telling();
        Map<String, Long> counts = parts.relationships.countByStage(
                telling.visit().caller(), page.level().name());
        List<Lane> lanes = page.level().stages().stream()
                .map(stage -> lane(page, stage, counts.getOrDefault(stage.name(), 0L)))
                .toList();
        Board board = telling.ui()
                .board(
                        telling.text().of("board.label", page.title()),
                        lanes,
                        page.level().tint());
        Body tabs = Desk.of(telling.visit(), new LevelRoster(parts, page), parts.notepad)
                .tabs(page.tabs("board"));
        return Answer.shown(page.title(), output -> JteboardGenerated.render(output, null, page.head(), tabs, board));
    }

    private Lane lane(LevelPage page, Stage stage, long count) {
        Telling telling = page.telling();
        RelationshipsQuery query = new RelationshipsQuery(
                page.level().name(), null, null, stage.name(), Status.ACTIVE, null, Sort.NAME, false);
        List<Relationship> found = count == 0
                ? List.of()
                : parts.relationships
                        .list(telling.visit().caller(), query, PageRequest.first(CARDS))
                        .items();
        List<Overview> overviews = Overview.of(parts, telling.visit(), found);
        List<Card> cards =
                overviews.stream().map(overview -> card(page, overview)).toList();
        String more = count > cards.size()
                ? telling.text().of("board.of", telling.ui().number(count))
                : "";
        return new Lane(stage.name(), telling.label(stage), note(telling, overviews, more), cards);
    }

    /** How warm the relationships of a stage are on average, and how many there are where not all are shown. */
    private static Body note(Telling telling, List<Overview> overviews, String more) {
        OptionalDouble average = overviews.stream()
                .map(Overview::warmth)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
        if (average.isEmpty()) {
            return more.isEmpty() ? Body.EMPTY : telling.ui().text(more);
        }
        String label = telling.text().of("board.warmth");
        Body warmth = telling.ui().warmth(average);
        return output -> JtelanenoteGenerated.render(output, null, label, warmth, more);
    }

    private Card card(LevelPage page, Overview overview) {
        Telling telling = page.telling();
        String path = "/relationships/" + overview.relationship().id().value();
        boolean mayMove = telling.visit().caller().mayWrite(page.level().name());
        Body foot = output -> JtecardfootGenerated.render(
                output,
                null,
                telling.ui().warmth(overview.warmth()),
                overview.lastContact(),
                overview.isOverdue(telling.visit().now()),
                overview.owner(),
                parts.columns.names().stream()
                        .map(overview.told()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                telling);
        return new Card(
                overview.relationship().id().value().toString(),
                path,
                telling.ui().smallFace(overview.relationship().party(), telling.nameOf(overview.party())),
                telling.nameOf(overview.party()),
                Body.EMPTY,
                foot,
                mayMove ? path + "/stage" : null);
    }
}
