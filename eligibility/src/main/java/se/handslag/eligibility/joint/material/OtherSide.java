package se.handslag.eligibility.joint.material;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Receivers;

/** The other authority around a person (den andra huvudmannen). */
public final class OtherSide {
    private final Receivers receivers;

    @Inject
    public OtherSide(Receivers receivers) {
        this.receivers = receivers;
    }

    /** The one whose side of the case is known; before any is, the only one there is to work with. */
    public Optional<Authority> of(CaseFile file) {
        List<Authority> possible = receivers.of(file.id());
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}
