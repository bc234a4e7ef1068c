package se.handslag.web.demo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.web.shell.Arrival;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/**
 * The demo's way in while its world is being told: the log-in page answers at once, and whoever has chosen a role waits the moment that
 * is left.
 */
@CompositionRoot(because = "a visitor of the demo may be staff of either authority")
public final class WorldInTheMaking implements SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(WorldInTheMaking.class);

    private final SignIn demo = SignIn.demo(DemoStaff.roles());
    private final CompletableFuture<Void> told = new CompletableFuture<>();
    private volatile boolean begun;

    /** The world is there already. */
    public void isThere() {
        told.complete(null);
    }

    /** The world is told now, while the program goes on. */
    public void begin(Storyteller storyteller) {
        begun = true;
        new Thread(() -> tell(storyteller), "storyteller").start();
    }

    private void tell(Storyteller storyteller) {
        try {
            storyteller.tell();
            told.complete(null);
        } catch (RuntimeException e) {
            // Messages may quote content, so only the kind is logged.
            LOG.error("The demo's world was broken off: {}", e.getClass().getName());
            told.completeExceptionally(e);
        }
    }

    /** Waits until what was begun is told, so that a stopped program leaves no half world behind. */
    public void finish() {
        if (begun) {
            told.handle((nothing, fault) -> nothing).join();
        }
    }

    /** Waits until the world is told. */
    @Override
    public Optional<Actor> find(Arrival arrival) {
        told.join();
        return demo.find(arrival);
    }

    @Override
    public List<DemoRole> demoRoles() {
        return demo.demoRoles();
    }
}
