package se.handslag.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.platform.Platform;
import se.handslag.decisions.DecisionId;
import se.handslag.web.installation.Authorities;

/** One story while it is told: at whose desk, by which clock, and in which case. */
public final class Telling {
    private final Platform platform;
    private final Story story;
    private final LocalDate worldsDay;
    private Optional<CaseId> caseId = Optional.empty();
    private Optional<DecisionId> decision = Optional.empty();

    Telling(Platform platform, Story story, LocalDate worldsDay) {
        this.platform = platform;
        this.story = story;
        this.worldsDay = worldsDay;
    }

    /** The verb at the desk of the actor's employer. */
    public <T> T use(Actor actor, Class<T> verb) {
        return platform.at(actor.employer()).use(verb);
    }

    public CaseId caseId() {
        return caseId.orElseThrow();
    }

    /** The case that the first contact opened. */
    public void opened(CaseId opened) {
        caseId = Optional.of(opened);
    }

    /** The decision that was made last. */
    public DecisionId decision() {
        return decision.orElseThrow();
    }

    /** This has just been decided. */
    public void decided(DecisionId id) {
        decision = Optional.of(id);
    }

    public Someone who() {
        return story.who().orElseThrow();
    }

    /** The person's test number. */
    public String number() {
        return who().number(worldsDay);
    }

    /** The day that the story has come to. */
    public LocalDate today() {
        return LocalDate.now(platform.clock());
    }

    /** The clock that stands where the story has come to. */
    public Clock clock() {
        return platform.clock();
    }

    /** The authority on the other side of the table from this actor. */
    public AuthorityId otherThan(Actor actor) {
        return actor.employer().kind() == AuthorityKind.REGION ? story.municipality() : Authorities.REGION.id();
    }
}
