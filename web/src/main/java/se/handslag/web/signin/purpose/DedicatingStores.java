package se.handslag.web.signin.purpose;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.UnitOfWork;

/** Says what a store is for the first time it is opened, and reads it. */
public final class DedicatingStores {
    private final UnitOfWork unitOfWork;
    private final StorePurposes purposes;

    @Inject
    public DedicatingStores(UnitOfWork unitOfWork, StorePurposes purposes) {
        this.unitOfWork = unitOfWork;
        this.purposes = purposes;
    }

    /** Empty for a store that has not been opened since this is asked. @param actor the platform, before anyone has come in */
    public Optional<Purpose> find(Actor actor) {
        return unitOfWork.call(actor, Act.reading("store.look"), purposes::find);
    }

    /** What is said already is not said again. @param actor the platform, before anyone has come in */
    public void handle(Actor actor, Purpose purpose) {
        unitOfWork.run(actor, Act.writing("store.dedicate"), () -> {
            if (purposes.find().isEmpty()) {
                purposes.add(purpose);
            }
        });
    }
}
