package se.handslag.core.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.IdentityNumber;

/** The case files of this authority. Used inside a unit of work. */
public interface CaseFiles {
    void add(CaseFile file);

    /** Whether there is no file, not even one that has ended. */
    boolean isEmpty();

    /** Whether anyone here, in whatever file, has a number that is not kept for tests. */
    boolean holdNumberNotForTests();

    Optional<CaseFile> find(CaseId id);

    /**
     * The file, held until the unit of work ends, so that two people who decide at once take turns.
     *
     * <p>Ask for it before reading what the act depends on.
     */
    Optional<CaseFile> hold(CaseId id);

    /** @throws se.handslag.core.records.StaleRevision if someone else saved it first */
    void save(CaseFile file);

    /** Files that are not closed and that whoever asks may read, newest first, at most this many. */
    List<CaseFile> open(int most);

    /** Files at this stage that whoever asks may read, those opened first before the others. */
    List<CaseFile> at(Stage stage);

    /** Files of these teams that are not closed, those opened first before the others, whoever asks; a page shows only those that may be known. */
    List<CaseFile> openIn(Collection<TeamId> teams);

    /** All files of one team, the ended ones too, those opened first before the others; for reports. */
    List<CaseFile> ofTeam(TeamId team);

    /** Files whose person has this number; all of them, so that a person is not taken for two. A page shows only those that may be known. */
    List<CaseFile> withNumber(IdentityNumber number);

    /** Files whose person has a number that is written so, letters and digits, of whatever kind; all of them. */
    List<CaseFile> withNumberWritten(String value);

    /** Files whose case number ends so, eight or twelve characters; all of them. */
    List<CaseFile> endingWith(String end);

    /** Files that whoever asks may know of and whose name or call name begins a word with this text, at least two letters, at most this many. */
    List<CaseFile> named(String beginning, int most);
}
