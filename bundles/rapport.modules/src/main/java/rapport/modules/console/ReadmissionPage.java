package rapport.modules.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.contribution.Door;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Lets a contribution that was switched off after repeated faults in again. */
@Component
@ConsolePath("/administration/readmissions")
public final class ReadmissionPage implements Page {

    private static final Messages MESSAGES = Messages.of(ReadmissionPage.class);

    private final Door door;

    @Activate
    public ReadmissionPage(@Reference Door door) {
        this.door = door;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(ModulesPage.PATH);
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        String contribution = visit.form().text("contribution");
        door.faults().stream()
                .map(Door.Faults::contribution)
                .filter(type -> type.getName().equals(contribution))
                .forEach(door::readmit);
        return Answer.seeOther(ModulesPage.PATH)
                .with(Toast.saying(MESSAGES.in(visit.locale()).of("faults.readmitted")));
    }
}
