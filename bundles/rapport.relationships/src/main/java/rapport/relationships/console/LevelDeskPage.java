package rapport.relationships.console;

import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.list.Desk;

/** What is done within the list of a level. */
@Component
@ConsolePath({
    "/{level}/columns",
    "/{level}/cells/{id}/{trait}",
    "/{level}/bulk/{deed}",
    "/{level}/steps/{step}",
    "/{level}/views",
    "/{level}/views/{view}",
    "/{level}/views/{view}/{step}"
})
public final class LevelDeskPage implements Page {

    private final Parts parts;

    @Activate
    public LevelDeskPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return answer(visit, Desk::show);
    }

    @Override
    public Answer submit(Visit visit) {
        return answer(visit, Desk::submit);
    }

    @Override
    public Answer remove(Visit visit) {
        return answer(visit, Desk::remove);
    }

    private Answer answer(Visit visit, Function<Desk<Overview>, Answer> answer) {
        return LevelPage.answer(
                parts,
                Telling.to(visit),
                page -> answer.apply(Desk.of(visit, new LevelRoster(parts, page), parts.notepad)));
    }
}
