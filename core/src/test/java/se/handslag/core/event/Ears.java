package se.handslag.core.event;

import com.google.inject.AbstractModule;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.records.UnitOfWork;

/** A part with two listeners to news of its own, which a test may make hard of hearing. */
@CompositionRoot(because = "the same ears stand in every authority's house")
final class Ears implements PlatformPart {
    /** A bell has been rung. */
    @EventCode("test.rang")
    record Rang(CaseId caseId, int times) implements Event {}

    /** What rings on when a bell has been rung. */
    @EventCode("test.echoed")
    record Echoed(CaseId caseId) implements Event {}

    final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Consumer<Rang> obstacle = rang -> {};

    /** What happens at the second of the two listeners before it hears. */
    void whenRung(Consumer<Rang> before) {
        obstacle = before;
    }

    @Override
    public String name() {
        return "ears";
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        house.install(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Ears.class).toInstance(Ears.this);
                bind(Left.class);
                bind(Right.class);
                bind(Far.class);
            }
        });
        house.listen(Left.class);
        house.listen(Right.class);
        house.listen(Far.class);
    }

    static final class Left implements EventListener<Rang> {
        private final Ears ears;

        @Inject
        Left(Ears ears) {
            this.ears = ears;
        }

        @Override
        public Class<Rang> hears() {
            return Rang.class;
        }

        @Override
        public void on(Actor platform, Rang event) {
            ears.heard.add("left " + event.times() + " at " + platform.employer());
        }
    }

    static final class Right implements EventListener<Rang> {
        private final Ears ears;
        private final UnitOfWork unitOfWork;
        private final Events events;

        @Inject
        Right(Ears ears, UnitOfWork unitOfWork, Events events) {
            this.ears = ears;
            this.unitOfWork = unitOfWork;
            this.events = events;
        }

        @Override
        public Class<Rang> hears() {
            return Rang.class;
        }

        @Override
        public void on(Actor platform, Rang event) {
            ears.obstacle.accept(event);
            ears.heard.add("right " + event.times());
            unitOfWork.run(
                    platform,
                    Act.writing("test.echo", event.caseId()),
                    () -> events.publish(new Echoed(event.caseId())));
        }
    }

    static final class Far implements EventListener<Echoed> {
        private final Ears ears;

        @Inject
        Far(Ears ears) {
            this.ears = ears;
        }

        @Override
        public Class<Echoed> hears() {
            return Echoed.class;
        }

        @Override
        public void on(Actor platform, Echoed event) {
            ears.heard.add("far");
        }
    }
}
