package rapport.checkups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.checkup.Questionnaire;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.level.Level;

/** The questionnaires of the levels that run, and those that others contribute to them. */
@Component
public final class RunningQuestionnaires implements Questionnaires {

    private static final Logger LOG = LoggerFactory.getLogger(RunningQuestionnaires.class);

    private final Door door;
    private final Map<Object, List<Offered>> offered = new LinkedHashMap<>();

    private record Offered(Set<String> levels, Questionnaire questionnaire) {

        static Offered of(Questionnaire questionnaire, Set<String> usual) {
            return new Offered(questionnaire.levels().isEmpty() ? usual : questionnaire.levels(), questionnaire);
        }
    }

    @Activate
    public RunningQuestionnaires(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLevel(Level level) {
        try {
            Set<String> usual = Set.of(
                    door.consult(level, "describe the level", level::describe).name());
            admit(
                    level,
                    door.consult(level, "its questionnaires", level::questionnaires).stream()
                            .map(one -> Offered.of(one, usual))
                            .toList());
        } catch (ContributionFailed fault) {
            LOG.warn("The questionnaires of a level are left out: {}", fault.getMessage());
        }
    }

    void removeLevel(Level level) {
        dismiss(level);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addQuestionnaire(Questionnaire questionnaire) {
        admit(questionnaire, List.of(Offered.of(questionnaire, Set.of())));
    }

    void removeQuestionnaire(Questionnaire questionnaire) {
        dismiss(questionnaire);
    }

    /** Where two are of the same name, the one that came first. */
    @Override
    public List<Questionnaire> of(String level) {
        Map<String, Questionnaire> byName = new LinkedHashMap<>();
        synchronized (offered) {
            offered.values().stream()
                    .flatMap(List::stream)
                    .filter(one -> one.levels().contains(level))
                    .map(Offered::questionnaire)
                    .forEach(one -> byName.putIfAbsent(one.name(), one));
        }
        return List.copyOf(byName.values());
    }

    private void admit(Object contribution, List<Offered> some) {
        synchronized (offered) {
            offered.put(contribution, some);
        }
    }

    private void dismiss(Object contribution) {
        synchronized (offered) {
            offered.remove(contribution);
        }
    }
}
