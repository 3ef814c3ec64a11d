package rapport.insight.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.insight.store.Deed;
import rapport.insight.store.Deed.Helped;
import rapport.insight.store.DeedId;
import rapport.insight.store.Deeds;

/** Takes what was done about a signal, and whether it helped. */
@Component
@ConsolePath("/deeds/{id}")
public final class DeedPage implements Page {

    private final Deeds deeds;

    @Activate
    public DeedPage(@Reference Deeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(TodayPage.PATH);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<DeedId> id = visit.findId("id", DeedId::new);
        Optional<Helped> helped = visit.query().findChoice("helped", Helped.class);
        return id.map(deed -> tell(visit, deed, helped)).orElseGet(Answer::notFound);
    }

    private Answer tell(Visit visit, DeedId id, Optional<Helped> helped) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        if (helped.isPresent()) {
            deeds.tell(visit.caller(), id, null, helped.get());
            return Answer.seeOther(TodayPage.PATH).with(Toast.saying(text.of("deed.judged")));
        }
        Deed told = deeds.tell(visit.caller(), id, visit.form().text("what"), null);
        String words = text.of("deed.kept", told.what() == null ? "" : told.what());
        Body kept = output -> Widgets.of(visit).text(words).writeTo(output);
        return visit.isFragment()
                ? Answer.fragment(kept)
                : Answer.seeOther(TodayPage.PATH).with(Toast.saying(words));
    }
}
