package se.handslag.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.access.FileFacts;
import se.handslag.core.access.PersonNumber;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;

/**
 * One authority's file on one person's way through one team (akt).
 *
 * <p>The other authority has a file of its own under the same {@link CaseId}, if it has been told of the case.
 *
 * @param id the case
 * @param team the team
 * @param callName what to call the person before they are known, for example {@code Evas son}; never empty
 * @param person the person, once identified
 * @param stage where it stands
 * @param openedAt when this file was opened
 * @param closedOn the day it ended
 * @param ours who holds it together here
 * @param theirs who holds it together at the other authority, as far as this one has been told
 * @param revision which version
 */
public record CaseFile(
        CaseId id,
        TeamId team,
        String callName,
        Optional<Person> person,
        Stage stage,
        Instant openedAt,
        Optional<LocalDate> closedOn,
        Optional<Coordinator> ours,
        Optional<Coordinator> theirs,
        Revision revision)
        implements PersonalData {

    /** The person's name, or what to call them until it is known. */
    public String shownName() {
        return person.map(known -> known.name().full()).orElse(callName);
    }

    /** What the rules of access need to know of it. */
    public FileFacts facts() {
        return new FileFacts(
                id,
                team,
                ours.map(Coordinator::staff),
                isOpen() ? Optional.empty() : closedOn,
                person.flatMap(Person::number).map(PersonNumber::of),
                person.filter(known -> known.protection().isProtected()).isPresent(),
                FileBlocks.NONE);
    }

    /** Whether the person's identity is protected. */
    public boolean isProtected() {
        return person.filter(known -> known.protection().isProtected()).isPresent();
    }

    /** As it is shown: of a protected person nothing that tells where they are or how they are reached. */
    public CaseFile withoutWhereabouts() {
        return person.map(known -> about(known.withoutWhereabouts())).orElse(this);
    }

    public boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    public CaseFile at(Stage next) {
        return new CaseFile(id, team, callName, person, next, openedAt, closedOn, ours, theirs, revision);
    }

    public CaseFile closed(LocalDate day) {
        return new CaseFile(
                id, team, callName, person, Stage.CLOSED, openedAt, Optional.of(day), ours, theirs, revision);
    }

    public CaseFile about(Person known) {
        return new CaseFile(id, team, callName, Optional.of(known), stage, openedAt, closedOn, ours, theirs, revision);
    }

    public CaseFile coordinatedBy(Coordinator here) {
        return new CaseFile(id, team, callName, person, stage, openedAt, closedOn, Optional.of(here), theirs, revision);
    }

    public CaseFile coordinatedThereBy(Coordinator there) {
        return new CaseFile(id, team, callName, person, stage, openedAt, closedOn, ours, Optional.of(there), revision);
    }

    @Override
    public String toString() {
        return "CaseFile[" + id + " " + stage + "]";
    }
}
