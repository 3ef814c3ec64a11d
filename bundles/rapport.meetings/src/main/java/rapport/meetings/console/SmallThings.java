package rapport.meetings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.Commonality;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;

/** The small things that make a person feel known, and what the reader has in common with the person. */
@Component
public final class SmallThings implements Panel {

    private final Parts parts;

    @Activate
    public SmallThings(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title(Locale locale) {
        return Parts.MESSAGES.in(locale).of("commonalities.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        PersonId person = new PersonId(subject.id());
        Telling telling = parts.telling(visit);
        List<Fact> facts = new ArrayList<>();
        for (Commonality small : parts.commonalities.of(visit.caller(), List.of(person))) {
            facts.add(Fact.of(telling.text().of("commonality." + small.kind()), line(telling, small)));
        }
        visit.caller()
                .findPerson()
                .filter(me -> !me.equals(person))
                .map(me -> parts.commonalities.between(visit.caller(), List.of(me), List.of(person)))
                .orElse(List.of())
                .forEach(shared -> facts.add(Fact.of(telling.text().of("common.you"), shared.words())));
        boolean mayWrite = visit.caller().mayWrite();
        if (facts.isEmpty() && !mayWrite) {
            return Optional.empty();
        }
        Body told = facts.isEmpty() ? Body.EMPTY : telling.ui().facts(facts);
        Body act = mayWrite
                ? telling.ui()
                        .act(Act.dialog(
                                        telling.text().of("commonality.act"),
                                        "/people/" + person.value() + "/commonalities")
                                .icon("plus")
                                .quiet())
                : Body.EMPTY;
        return Optional.of(output -> {
            told.writeTo(output);
            act.writeTo(output);
        });
    }

    private static Body line(Telling telling, Commonality small) {
        Body words = telling.ui().text(small.words());
        if (!telling.visit().caller().mayWrite()) {
            return words;
        }
        String path = "/people/" + small.person().value() + "/commonalities/"
                + small.id().value();
        Body forget = telling.ui()
                .act(Act.delete(telling.text().of("commonality.forget", small.words()), path)
                        .bare("x"));
        return output -> {
            words.writeTo(output);
            output.writeContent(" ");
            forget.writeTo(output);
        };
    }
}
