package rapport.relationships.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Participant;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.StageChange;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Moment;
import rapport.relationships.console.templates.JtemomentlineGenerated;

/** Tells interactions and steps as moments of a timeline. */
record Moments(Parts parts, Telling telling) {

    private static final Map<Channel, String> ICONS = Map.of(
            Channel.IN_PERSON, "coffee",
            Channel.VIDEO, "video",
            Channel.PHONE, "phone",
            Channel.CHAT, "message-circle",
            Channel.EMAIL, "mail",
            Channel.LETTER, "mailbox");

    List<Moment> of(List<Interaction> interactions) {
        Set<PersonId> people = new HashSet<>();
        interactions.forEach(one -> one.participants().forEach(participant -> people.add(participant.person())));
        Map<PartyId, PartyName> names = parts.directory.names(telling.visit().caller(), people);
        return interactions.stream().map(one -> moment(one, names)).toList();
    }

    Moment of(StageChange step, LevelDescription level) {
        String to = label(level, step.to());
        String line = step.from() == null
                ? telling.text().of("moment.begun", step.by(), to)
                : telling.text().of("moment.stage", step.by(), label(level, step.from()), to);
        String said = telling.words(step, level);
        Body words = said.isEmpty() ? Body.EMPTY : Body.text(said);
        return new Moment(step.at(), "milestone", Body.text(line), words, List.of());
    }

    private Moment moment(Interaction interaction, Map<PartyId, PartyName> names) {
        String line = line(interaction, names);
        Body told = interaction.topic() == null
                ? Body.text(line)
                : output -> JtemomentlineGenerated.render(output, null, line, interaction.topic());
        Body words = interaction.words() == null ? Body.EMPTY : Body.text(interaction.words());
        return new Moment(
                interaction.at(),
                ICONS.getOrDefault(interaction.channel(), "circle-dot"),
                told,
                words,
                acts(interaction));
    }

    private String line(Interaction interaction, Map<PartyId, PartyName> names) {
        List<String> others = new ArrayList<>();
        String starter = "";
        for (Participant participant : interaction.participants()) {
            String name = telling.nameOf(names.get(participant.person()));
            if (participant.part() == Participant.Part.FROM && starter.isEmpty()) {
                starter = name;
            } else {
                others.add(name);
            }
        }
        String key = "moment." + interaction.channel();
        return starter.isEmpty() || others.isEmpty()
                ? telling.text().of(key + ".among", telling.list(others.isEmpty() ? List.of(starter) : others))
                : telling.text().of(key, starter, telling.list(others));
    }

    private List<Act> acts(Interaction interaction) {
        if (!telling.visit().caller().mayWrite()) {
            return List.of();
        }
        String path = "/interactions/" + interaction.id().value();
        return List.of(
                Act.dialog(telling.text().of("act.edit"), path).icon("pencil").quiet(),
                Act.delete(telling.text().of("act.delete"), path).icon("trash-2"));
    }

    private String label(LevelDescription level, String stage) {
        return level.findStage(stage).map((Stage one) -> telling.label(one)).orElse(stage);
    }
}
