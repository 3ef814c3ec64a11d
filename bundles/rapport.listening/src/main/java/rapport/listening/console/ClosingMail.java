package rapport.listening.console;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.mail.Mailing;

/** The way that a closing statement takes by mail, where there is one. */
@Component(service = ClosingMail.class)
public final class ClosingMail {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Mailing mailing;

    @Activate
    public ClosingMail() {}

    ClosingMail(@Nullable Mailing mailing) {
        this.mailing = mailing;
    }

    /** Nothing while no mail server is configured. */
    Optional<Mailing> find() {
        return Optional.ofNullable(mailing).filter(Mailing::isConfigured);
    }
}
