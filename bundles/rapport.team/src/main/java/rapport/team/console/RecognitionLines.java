package rapport.team.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Telling;
import rapport.team.model.Recognition;

/** How words of thanks are told. */
record RecognitionLines(Telling telling, Map<PartyId, PartyName> names) {

    static RecognitionLines of(Telling telling, Collection<Recognition> all) {
        return new RecognitionLines(
                telling,
                telling.names(all.stream()
                        .flatMap(one -> Stream.of(one.giver(), one.receiver()))
                        .distinct()
                        .toList()));
    }

    Moment moment(Recognition one) {
        String line = telling.text()
                .of(
                        one.shared() ? "moment.recognition" : "moment.recognition.alone",
                        telling.name(names, one.giver()),
                        telling.name(names, one.receiver()));
        boolean isMine = one.giver().equals(telling.visit().caller().person());
        List<Act> acts = isMine
                ? List.of(Act.delete(
                                telling.text().of("recognition.take"),
                                RecognitionPage.PATH + "/" + one.id().value())
                        .quiet())
                : List.of();
        return new Moment(one.at(), "heart", Body.text(line), Body.text(one.words()), acts);
    }
}
